import { remember } from '#history'
import type { Transaction } from '#platform'
import { stepsFrom, type ProtocolAnswers } from './protocol.ts'
import { addProtocol } from './protocols.store.ts'

/** A leader writes a recipe, for a circle they are in or for themselves. */
export async function writeProtocol(
  tx: Transaction,
  at: { space: string; id: string },
  { step, ...words }: ProtocolAnswers,
) {
  await addProtocol(tx, at, { ...words, steps: stepsFrom(step) })
  await remember(tx, 'wrote', { noun: 'protocol', ...at })
}

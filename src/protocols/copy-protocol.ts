import { remember } from '#history'
import { type Transaction } from '#platform'
import type { Protocol } from './protocol.ts'
import { addProtocol } from './protocols.store.ts'

/** A leader copies a recipe that they may read, to change it: for a circle they are in or for themselves. */
export async function copyProtocol(
  tx: Transaction,
  { key: from, name, purpose, steps, each = false }: Protocol,
  to: { space: string; id: string },
) {
  await addProtocol(tx, { ...to, from }, { name, purpose, steps, each })
  await remember(tx, 'copied', { noun: 'protocol', ...to })
}

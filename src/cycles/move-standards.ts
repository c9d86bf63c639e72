import { remember } from '#history'
import type { Transaction } from '#platform'
import type { Choice } from '#standards'
import { takeTurnToBegin } from './cycles.store.ts'
import { addStandards, dropStandards } from './standards.store.ts'

type Version = Omit<Choice, 'item'>

/** What was chosen of one version becomes these parts of another. */
export async function moveStandards(
  tx: Transaction,
  of: { person: string; cycle: string },
  { from, to }: { from: Version; to: Version },
  parts: readonly (string | null)[],
) {
  await takeTurnToBegin(tx, of.person)
  await dropStandards(tx, of.person, of.cycle, from.version)
  if (parts.length > 0) await addStandards(tx, of, to, parts)
  await remember(tx, 'moved standards', { noun: 'cycle', space: of.person, id: of.cycle })
}

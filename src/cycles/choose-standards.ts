import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import type { Choice } from '#standards'
import { startPhase, takeTurnToBegin } from './cycles.store.ts'
import { addStandards, dropStandards } from './standards.store.ts'

/** A leader chooses parts of an adopted version for a cycle, in the place of what they chose of it before. Refused where
 * none of them stands in one. */
export async function chooseStandards(
  tx: Transaction,
  of: { person: string; cycle: string },
  version: Omit<Choice, 'item'>,
  parts: readonly (string | null)[],
) {
  await takeTurnToBegin(tx, of.person)
  await dropStandards(tx, of.person, of.cycle, version.version)
  if (parts.length > 0) {
    refuseUnless(await addStandards(tx, of, version, parts))
    await startPhase(tx, of.person, of.cycle, 'purpose')
  }
  await remember(tx, 'chose standards', { noun: 'cycle', space: of.person, id: of.cycle })
}

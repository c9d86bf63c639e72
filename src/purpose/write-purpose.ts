import { startPhase } from '#cycles'
import { remember } from '#history'
import { found, type Transaction } from '#platform'
import type { Purpose } from './purpose.ts'
import { putPurpose, putTellings } from './purpose.store.ts'

/** Says what a cycle is for. */
export async function writePurpose(tx: Transaction, person: string, cycle: string, purpose: Purpose) {
  const { id } = found(await putPurpose(tx, person, cycle, purpose))
  await putTellings(tx, person, id, purpose.tellings)
  await startPhase(tx, person, cycle, 'purpose')
  await remember(tx, 'wrote', { noun: 'purpose', space: person, id })
}

import { remember } from '#history'
import { type Transaction } from '#platform'
import type { Cycle } from './cycle.ts'
import { addCycle } from './cycles.store.ts'

/** Begins a cycle for a post and a school year; any start date will do. */
export async function beginCycle(tx: Transaction, cycle: Cycle) {
  await addCycle(tx, cycle)
  await remember(tx, 'began', { noun: 'cycle', space: cycle.personId, id: cycle.id })
}

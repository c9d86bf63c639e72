import { remember } from '#history'
import { type Transaction } from '#platform'
import type { Begun } from './cycle.ts'
import { isOpen } from './policy.ts'
import { addCycle, putPresent } from './cycles.store.ts'

/** Begins a cycle for a post and a school year, and works in it from now on; any start date will do. */
export async function beginCycle(tx: Transaction, cycle: Begun) {
  await addCycle(tx, cycle)
  if (isOpen(cycle)) await putPresent(tx, cycle.personId, cycle.id)
  await remember(tx, 'began', { noun: 'cycle', space: cycle.personId, id: cycle.id })
}

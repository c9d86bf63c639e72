import { remember } from '#history'
import type { Transaction } from '#platform'
import { appoint, officeOf, type Appointing } from './assignments.store.ts'

/**
 * The office of both posts appoints who leads the evaluation of a leader, in the place of whoever led it before. What the
 * two had as peers ends in the same transaction; the office hears nothing of it. Refuses who does not keep both posts.
 */
export async function appointEvaluator(
  tx: Transaction,
  evaluator: string,
  leader: string,
  appointing: Omit<Appointing, 'delegating'> = {},
) {
  await appoint(tx, evaluator, leader, appointing)
  const office = await officeOf(tx, leader)
  if (office)
    await remember(tx, 'appointed', { noun: 'evaluator', space: office.id, id: leader, person: evaluator })
}

import { remember } from '#history'
import { found, personOf, refuseUnless, type Transaction } from '#platform'
import { assignmentWith, endNow, officeOf } from './assignments.store.ts'

/** Ends that somebody evaluates a leader: as the office, or as who handed it on or was handed it. */
export async function endAssignment(tx: Transaction, leader: string, id: string) {
  const { evaluatorId: person } = found(await assignmentWith(tx, leader, id))
  refuseUnless(await endNow(tx, leader, id))
  const space = (await officeOf(tx, leader))?.id ?? personOf(tx.who)
  await remember(tx, 'ended', { noun: 'evaluator', space, id: leader, person })
}

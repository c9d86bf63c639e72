import { remember } from '#history'
import { found, personOf, type Transaction } from '#platform'
import { assignmentWith, endNow, officeOf } from './assignments.store.ts'

/** Ends that somebody evaluates a leader: as the office, or as who handed it on or was handed it. */
export async function endAssignment(tx: Transaction, leader: string, id: string) {
  const { evaluatorId: person } = found(await assignmentWith(tx, leader, id))
  found((await endNow(tx, leader, id)) || undefined)
  const space = (await officeOf(tx, leader))?.id ?? personOf(tx.who)
  await remember(tx, 'ended', { noun: 'evaluator', space, id: leader, person })
}

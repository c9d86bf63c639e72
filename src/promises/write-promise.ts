import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { personOf, type Transaction } from '#platform'
import type { PromiseAnswers } from './promise.ts'
import { addPromise, promisersIn } from './promises.store.ts'

/**
 * Writes down what somebody promised. On the one phone in the middle of the table a member writes for all: whoever
 * promised must be a present member; in a leader's own space it is the leader.
 */
export async function writePromise(
  tx: Transaction,
  id: string,
  { space, meeting, person, what, dueOn }: PromiseAnswers,
): Promise<Outcome<unknown>> {
  const who = person ?? personOf(tx.who)
  const people = await promisersIn(tx, space)
  if (!people.some((one) => one.id === who)) return complain({ person: 'notHere' })
  await addPromise(tx, { space, id, meeting }, { person: who, what, dueOn })
  await remember(tx, 'promised', { noun: 'promise', space, id })
  return done(id)
}

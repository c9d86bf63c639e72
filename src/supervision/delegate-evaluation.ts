import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { personOf, type Transaction } from '#platform'
import type { Assignment } from './assignment.ts'
import { appoint, momentAfter } from './assignments.store.ts'

/**
 * An evaluator hands on to a colleague, until and including a day, and goes on leading. It never lasts longer than their
 * own. Refused to whoever does not lead the evaluation, and for somebody they do not know.
 */
export async function delegateEvaluation(
  tx: Transaction,
  { leaderId, process, lead }: Assignment,
  colleague: string,
  last: string,
): Promise<Outcome<void>> {
  const until = await momentAfter(tx, leaderId, last)
  if (!lead) return complain({ person: 'notLead' })
  if (colleague === leaderId || colleague === personOf(tx.who)) return complain({ person: 'self' })
  if (until <= tx.now) return complain({ until: 'past' })
  await appoint(tx, colleague, leaderId, { process, until, delegating: true })
  const me = personOf(tx.who)
  await remember(tx, 'handed on', { noun: 'evaluation', space: me, id: leaderId, person: colleague })
  return done(undefined)
}

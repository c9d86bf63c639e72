import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import type { DecisionAnswers } from './initiative.ts'
import { setDecision } from './initiatives.store.ts'

/** Decides what becomes of an initiative, with a reason; no decision takes the last one back. Refused for non-keepers. */
export async function decideInitiative(
  tx: Transaction,
  { space, id }: { space: string; id: string },
  answers: DecisionAnswers,
) {
  refuseUnless(await setDecision(tx, { space, id }, answers))
  await remember(tx, answers.decision ? 'decided' : 'reopened', { noun: 'initiative', space, id })
}

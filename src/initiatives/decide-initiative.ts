import { between, done, type Outcome } from '#forms'
import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { holdOne } from './hold-one.ts'
import { decisionFields, type DecisionAnswers } from './initiative.ts'
import { setDecision } from './initiatives.store.ts'

/**
 * Decides what becomes of an initiative, with a reason; no decision takes the last one back. Refused for non-keepers.
 * `given`: the form as it was sent; where somebody has decided otherwise since it was loaded, both come back.
 */
export async function decideInitiative(
  tx: Transaction,
  { space, id }: { space: string; id: string },
  answers: DecisionAnswers,
  given: Record<string, unknown> = {},
): Promise<Outcome<void>> {
  const came = between(decisionFields, given, { ...(await holdOne(tx, { space, id })) })
  if (came) return { ok: false, complaints: {}, between: came }
  refuseUnless(await setDecision(tx, { space, id }, answers))
  await remember(tx, answers.decision ? 'decided' : 'reopened', { noun: 'initiative', space, id })
  return done(undefined)
}

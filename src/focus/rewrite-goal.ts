import { between, complain, done, textOf, type Outcome } from '#forms'
import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import { changeGoal, goalWith, holdGoal, keepGoalVersion } from './goals.store.ts'
import { goalTexts, type GoalAnswers } from './wording.ts'

/**
 * A leader writes a goal anew; what it said before is kept. `given`: the form as it was sent; where other words were kept
 * since it was loaded, nothing is written and both come back. A number of today is not
 * emptied here but taken back, for then it can be brought back. `today`: the day of a number that is new. Refused for a goal that is not one's own.
 */
export async function rewriteGoal(
  tx: Transaction,
  { person, id, today }: { person: string; id: string; today?: string },
  answers: GoalAnswers,
  given: Record<string, unknown> = {},
): Promise<Outcome<void>> {
  refuseUnless(await holdGoal(tx, person, id))
  const goal = found(await goalWith(tx, person, id))
  const came = between(goalTexts, given, { ...goal })
  if (came) return { ok: false, complaints: {}, between: came }
  if (textOf(given.current)?.trim() === '' && goal.current !== null) return complain({ current: 'emptied' })
  await changeGoal(tx, person, id, { ...answers, currentOn: today })
  await keepGoalVersion(tx, person, id)
  await remember(tx, 'rewrote', { noun: 'goal', space: person, id })
  return done(undefined)
}

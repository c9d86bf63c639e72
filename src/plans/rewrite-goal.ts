import { between, textOf } from '#forms'
import { remember } from '#history'
import { yearsFor } from '#organizations'
import { found, refuseUnless, type Transaction } from '#platform'
import { isDeepStrictEqual } from 'node:util'
import { goalFields, inForm, lookOver, wordingOf, type GoalAnswers } from './goal.ts'
import { changeGoal, holdGoal, keepGoalVersion } from './goals.store.ts'
import { keepNumber } from './keep-number.ts'
import { kept, type Kept } from './kept.ts'

/**
 * Writes a goal of an organization anew; what it said before is kept. `given`: the form as it was sent, with what it said
 * when it was loaded; where somebody has kept other words since, nothing is written and both come back. Its present number
 * is not emptied here but taken back, for then it can be brought back.
 */
export async function rewriteGoal(
  tx: Transaction,
  { space, id, today }: { space: string; id: string; today?: string },
  answers: GoalAnswers,
  given: Record<string, unknown> = {},
): Promise<Kept> {
  const [goal, years] = await Promise.all([holdGoal(tx, space, id), yearsFor(tx, space)])
  const came = between(goalFields, given, inForm(found(goal)))
  if (came) return { ok: false, complaints: {}, between: came }
  const emptied = textOf(given.current)?.trim() === '' && found(goal).current !== null
  const complaints = { ...lookOver(answers, years), ...(emptied && { current: 'emptied' }) }
  if (Object.keys(complaints).length > 0) return { ok: false, complaints }
  const reworded = !isDeepStrictEqual(wordingOf(found(goal)), wordingOf(answers))
  refuseUnless(await changeGoal(tx, { space, id, today }, answers, reworded))
  if (reworded) await keepGoalVersion(tx, space, id)
  await keepNumber(tx, found(goal), answers.current)
  await remember(tx, reworded ? 'rewrote' : 'measured', { noun: 'organization goal', space, id })
  return kept
}

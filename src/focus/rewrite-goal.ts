import { remember } from '#history'
import { Refusal, type Transaction } from '#platform'
import { changeGoal, keepGoalVersion } from './goals.store.ts'
import type { GoalAnswers } from './wording.ts'

/** A leader writes a goal anew; what it said before is kept. Refused for a goal that is not one's own. */
export async function rewriteGoal(tx: Transaction, person: string, id: string, answers: GoalAnswers) {
  if (!(await changeGoal(tx, person, id, answers))) throw new Refusal('not found')
  await keepGoalVersion(tx, person, id)
  await remember(tx, 'rewrote', { noun: 'goal', space: person, id })
}

import { startPhase } from '#cycles'
import { remember } from '#history'
import { type Transaction } from '#platform'
import type { GoalAnswers } from './goal.ts'
import { addGoal, keepGoalVersion } from './goals.store.ts'

/** A leader writes a goal for a cycle. */
export async function writeGoal(
  tx: Transaction,
  person: string,
  goal: { id: string; cycleId: string },
  answers: GoalAnswers,
) {
  await addGoal(tx, person, goal, answers)
  await keepGoalVersion(tx, person, goal.id)
  await startPhase(tx, person, goal.cycleId, 'focus')
  await remember(tx, 'wrote', { noun: 'goal', space: person, id: goal.id })
}

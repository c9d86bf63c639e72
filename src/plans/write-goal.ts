import { remember } from '#history'
import { yearsFor } from '#organizations'
import type { Transaction } from '#platform'
import { lookOver, type GoalAnswers } from './goal.ts'
import { addGoal, keepGoalVersion } from './goals.store.ts'
import { keepNumber } from './keep-number.ts'
import { kept, type Kept } from './kept.ts'

/** Whoever keeps the plans of an organization writes a draft of a goal for it. */
export async function writeGoal(
  tx: Transaction,
  goal: { space: string; id: string; today?: string },
  answers: GoalAnswers,
): Promise<Kept> {
  const complaints = lookOver(answers, await yearsFor(tx, goal.space))
  if (Object.keys(complaints).length > 0) return { ok: false, complaints }
  await addGoal(tx, goal, answers)
  await keepGoalVersion(tx, goal.space, goal.id)
  await keepNumber(tx, goal, answers.current)
  await remember(tx, 'wrote', { noun: 'organization goal', space: goal.space, id: goal.id })
  return kept
}

import { startPhase } from '#cycles'
import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { type Transaction } from '#platform'
import { addGoal, keepGoalVersion } from './goals.store.ts'
import { addLink, servable, setApart } from './links.store.ts'
import { putStandards } from './standards.store.ts'
import { noTies, type GoalAnswers, type GoalTies } from './wording.ts'

/**
 * A leader writes a goal for a cycle, tied to what it serves. It is not kept where a goal above has ended meanwhile, or is
 * none of theirs: the form comes back, for that may change what one wants.
 */
export async function writeGoal(
  tx: Transaction,
  person: string,
  goal: { id: string; cycleId: string; ties?: GoalTies; today?: string },
  answers: GoalAnswers,
): Promise<Outcome<string>> {
  const { serves, apart, standards, from } = goal.ties ?? noTies
  if ((await servable(tx, serves)) < serves.length) return complain({ serves: 'ended' })
  await addGoal(tx, person, { ...goal, origin: from }, { ...answers, currentOn: goal.today })
  await keepGoalVersion(tx, person, goal.id)
  for (const one of serves) await addLink(tx, person, goal.id, { ...one, how: '', strength: 'supports' })
  if (apart) await setApart(tx, person, goal.id, apart)
  if (standards.length > 0) await putStandards(tx, person, goal.id, standards)
  await startPhase(tx, person, goal.cycleId, 'focus')
  await remember(tx, 'wrote', { noun: 'goal', space: person, id: goal.id })
  return done(goal.id)
}

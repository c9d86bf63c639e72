import { remember } from '#history'
import { Refusal, type Transaction } from '#platform'
import type { GoalState } from './goal.ts'
import { setGoalState } from './goals.store.ts'

/** A leader says where a goal stands now; any move is theirs, also back. Refused for a goal that is not one's own. */
export async function moveGoal(
  tx: Transaction,
  person: string,
  id: string,
  to: { state: GoalState; reason: string },
) {
  if (!(await setGoalState(tx, person, id, to))) throw new Refusal('not found')
  await remember(tx, to.state === 'dropped' ? 'set aside' : 'moved', { noun: 'goal', space: person, id })
}

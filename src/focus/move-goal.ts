import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import type { GoalState } from './goal.ts'
import { setGoalState } from './goals.store.ts'

/** A leader says where a goal stands now; any move is theirs, also back. Refused for a goal that is not one's own. */
export async function moveGoal(
  tx: Transaction,
  person: string,
  id: string,
  to: { state: GoalState; reason: string },
) {
  refuseUnless(await setGoalState(tx, person, id, to))
  await remember(tx, to.state === 'dropped' ? 'set aside' : 'moved', { noun: 'goal', space: person, id })
}

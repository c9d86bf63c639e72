import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import { holdGoal, keepGoalVersion, setState } from './goals.store.ts'
import { mayMove, type Move } from './move.ts'

/** Shows a draft to the tree, ends a goal, or takes it up again. Where somebody has just moved it, the outcome says so. */
export async function moveGoal(
  tx: Transaction,
  { space, id }: { space: string; id: string },
  move: Move,
): Promise<Outcome<null>> {
  const goal = found(await holdGoal(tx, space, id))
  if (!mayMove(goal.state, move.state)) return complain({ state: 'moved' })
  refuseUnless(await setState(tx, goal, move))
  await keepGoalVersion(tx, space, id)
  await remember(tx, move.state === 'inProgress' ? 'showed' : 'ended', {
    noun: 'organization goal',
    space,
    id,
  })
  return done(null)
}

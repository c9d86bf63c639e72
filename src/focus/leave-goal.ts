import type { PresentCycle } from '#cycles'
import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { moveGoal } from './move-goal.ts'
import { carriedInto, setLeft } from './unfinished.store.ts'

/**
 * A leader leaves a goal of an earlier cycle where it was; what went on with it in this one is set aside, with this reason.
 * Refused for a goal that is not their own.
 */
export async function leaveGoal(
  tx: Transaction,
  cycle: PresentCycle,
  { id, reason }: { id: string; reason: string },
) {
  const person = cycle.personId
  refuseUnless(await setLeft(tx, person, id, true))
  const carried = await carriedInto(tx, person, cycle.id, id)
  if (carried && carried.state !== 'dropped')
    await moveGoal(tx, person, carried.id, { state: 'dropped', reason })
  await remember(tx, 'left', { noun: 'goal', space: person, id })
}

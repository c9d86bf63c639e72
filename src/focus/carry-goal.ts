import { lets, startPhase, type PresentCycle } from '#cycles'
import { remember } from '#history'
import { found, newId, Refusal, refuseUnless, type Transaction } from '#platform'
import { addGoal, goalWith, holdGoal, keepGoalVersion } from './goals.store.ts'
import { moveGoal } from './move-goal.ts'
import { carriedOn } from './unfinished.ts'
import { carriedInto, copyTies, setLeft } from './unfinished.store.ts'

/**
 * A leader carries a goal of an earlier cycle on into this one: a new goal, nobody's but theirs, that begins where the number
 * of the earlier one stood last, and serves what may still be served. Done twice it is done once; one that was carried on
 * and set aside is taken up again.
 */
export async function carryGoal(tx: Transaction, cycle: PresentCycle, from: string) {
  const person = cycle.personId
  if (!lets(cycle, 'write goals')) throw new Refusal('not allowed')
  refuseUnless(await holdGoal(tx, person, from))
  await setLeft(tx, person, from, false)
  const carried = await carriedInto(tx, person, cycle.id, from)
  if (carried?.state === 'dropped') await moveGoal(tx, person, carried.id, { state: 'draft', reason: '' })
  if (carried) return
  const goal = found(await goalWith(tx, person, from))
  const id = newId()
  const origin = { noun: 'goal', id: from, item: null } as const
  await addGoal(tx, person, { id, cycleId: cycle.id, origin }, carriedOn(goal, cycle.ends))
  await keepGoalVersion(tx, person, id)
  await copyTies(tx, person, { from, to: id })
  await startPhase(tx, person, cycle.id, 'focus')
  await remember(tx, 'carried on', { noun: 'goal', space: person, id })
}

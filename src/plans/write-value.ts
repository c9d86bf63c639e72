import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { holdGoal } from './goals.store.ts'
import { takeValueBack } from './take-value-back.ts'
import type { ValueAnswers } from './value.ts'
import { keepValue, setValue } from './values.store.ts'

/**
 * Whoever keeps a goal of an organization says where it was on a day. The goal shows the latest day; an earlier one joins what
 * was seen before, and `was` is the day of a number that is corrected.
 */
export async function writeValue(
  tx: Transaction,
  goal: { space: string; id: string },
  { was, ...value }: ValueAnswers,
) {
  const { space, id } = goal
  refuseUnless(await holdGoal(tx, space, id))
  if (was && was !== value.day) await takeValueBack(tx, goal, was)
  await keepValue(tx, space, id, value)
  await setValue(tx, space, id, value)
  await remember(tx, 'measured', { noun: 'organization goal', space, id })
}

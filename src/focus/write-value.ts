import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import type { Values } from '#plans'
import { holdGoal } from './goals.store.ts'
import { takeValueBack } from './take-value-back.ts'
import { keepValue, setValue } from './values.store.ts'

/**
 * A leader says where a goal is on a day. The goal shows the latest day; an earlier one joins what was seen before, and the
 * same day once more is a correction; `was` is the day of a value that is corrected. Refused for a goal that is not one's own.
 */
export async function writeValue(
  tx: Transaction,
  person: string,
  id: string,
  { was, ...value }: Values.Value & { was?: string },
) {
  refuseUnless(await holdGoal(tx, person, id))
  if (was && was !== value.day) await takeValueBack(tx, person, id, was)
  await keepValue(tx, person, id, value)
  await setValue(tx, person, id, value)
  await remember(tx, 'measured', { noun: 'goal', space: person, id })
}

import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { holdGoal } from './goals.store.ts'
import { fallBack, keepValue } from './values.store.ts'

/**
 * A leader takes back what they said of a day, for the number or the day was wrong; where it was the present one, the latest
 * that is left is it again. What was written stays among the versions and can be brought back. Refused for a goal that is
 * not one's own.
 */
export async function takeValueBack(tx: Transaction, person: string, id: string, day: string) {
  refuseUnless(await holdGoal(tx, person, id))
  await keepValue(tx, person, id, { value: null, day })
  await fallBack(tx, person, id, day)
  await remember(tx, 'took back a number of', { noun: 'goal', space: person, id })
}

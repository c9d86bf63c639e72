import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { holdGoal } from './goals.store.ts'
import { fallBack, keepValue } from './values.store.ts'

/**
 * Whoever keeps a goal of an organization takes back the number of a day; where it was the present one, the latest that is left
 * is it again. Nothing is lost: it can be brought back.
 */
export async function takeValueBack(
  tx: Transaction,
  { space, id }: { space: string; id: string },
  day: string,
) {
  refuseUnless(await holdGoal(tx, space, id))
  await keepValue(tx, space, id, { value: null, day })
  await fallBack(tx, space, id, day)
  await remember(tx, 'took back a number of', { noun: 'organization goal', space, id })
}

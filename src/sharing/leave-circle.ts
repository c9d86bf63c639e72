import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { circleWith, leave } from './circles.store.ts'

/** Leaves a circle, without a reason. What was shared with it ends in the same moment; a partnership ends for both. */
export async function leaveCircle(tx: Transaction, id: string) {
  const circle = found(await circleWith(tx, id))
  await remember(tx, 'left', { noun: circle.kind, space: id, id })
  await leave(tx, id)
}

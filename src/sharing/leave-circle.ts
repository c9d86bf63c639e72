import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { circleWith, leave, sitsIn } from './circles.store.ts'

/**
 * Leaves a circle, without a reason. What was shared with it ends in the same moment; a partnership ends for both. Whoever
 * is only asked in declines, and nothing tells of it.
 */
export async function leaveCircle(tx: Transaction, id: string) {
  const circle = found(await circleWith(tx, id))
  if (await sitsIn(tx, id)) await remember(tx, 'left', { noun: circle.kind, space: id, id })
  await leave(tx, id)
}

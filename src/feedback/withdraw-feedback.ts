import { found, type Transaction } from '#platform'
import { ownFeedback, removeFeedback, untell } from './feedback.store.ts'

/**
 * Whoever said it takes it back within a quarter of an hour, and its owner does not hear of it where they have not yet;
 * later it stands. Gives whether it was taken back.
 */
export async function withdrawFeedback(tx: Transaction, author: string, id: string): Promise<boolean> {
  const said = found(await ownFeedback(tx, author, id))
  if (!(await removeFeedback(tx, author, id))) return false
  if (said.lately === 1) await untell(tx, said.owner, said.item)
  return true
}

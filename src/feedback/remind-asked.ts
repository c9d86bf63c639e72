import { tell } from '#notices'
import type { Transaction } from '#platform'
import { takeWaiting } from './askings.store.ts'

/**
 * Whom this owner asked four days ago without an answer is reminded, once, where they still see the item; on behalf of the
 * owner. Gives how many were.
 */
export async function remindAsked(tx: Transaction, owner: string): Promise<number> {
  const waiting = (await takeWaiting(tx, owner)).filter(({ open }) => open)
  for (const { id, person } of waiting)
    await tell(tx, person, { kind: 'feedback asked', about: { noun: 'feedback', space: owner, id } })
  return waiting.length
}

import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { markRead } from './links.store.ts'

/** Says that a goal still serves the one above as that reads now. */
export async function readAbove(tx: Transaction, { space, id }: { space: string; id: string }, link: string) {
  refuseUnless(await markRead(tx, space, link))
  await remember(tx, 'read above', { noun: 'organization goal', space, id })
}

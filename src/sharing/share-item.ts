import { rememberAccess } from '#history'
import { type Transaction } from '#platform'
import type { Opening, SharedItem } from './grant.ts'
import { addGrant } from './grants.store.ts'

/**
 * Opens an own item to one circle or one person: its present text, files and captions, nothing else of it (trust, rule
 * 1). Presented in a meeting it closes by itself, at the latest sixty days after it. The database refuses an item of
 * somebody else, a circle one is not in or that is paused, and, except for a meeting, whoever evaluates the owner.
 */
export async function shareItem(tx: Transaction, owner: string, item: SharedItem, to: Opening) {
  await addGrant(tx, owner, item, to)
  await rememberAccess(tx, to.meetingId ? 'presented' : 'shared', { ...item, space: owner })
}

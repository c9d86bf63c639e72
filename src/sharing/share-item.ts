import { rememberAccess } from '#history'
import { type Transaction } from '#platform'
import type { SharedItem } from './grant.ts'
import { addGrant } from './grants.store.ts'

/**
 * Opens an own item to one circle or one person: its present text, files and captions, nothing else of it (trust, rule
 * 1). The database refuses an item of somebody else, a circle one is not in, and whoever evaluates the owner.
 */
export async function shareItem(
  tx: Transaction,
  owner: string,
  item: SharedItem,
  to: { circleId?: string; personId?: string },
) {
  await addGrant(tx, owner, item, to)
  await rememberAccess(tx, 'shared', { ...item, space: owner })
}

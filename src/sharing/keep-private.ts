import { rememberAccess } from '#history'
import { type Transaction } from '#platform'
import type { SharedItem } from './grant.ts'
import { closeGrant } from './grants.store.ts'

/** Closes an own item to a circle or a person, from this moment on. What was not open stays as it is. */
export async function keepPrivate(
  tx: Transaction,
  owner: string,
  item: SharedItem,
  to: { circleId?: string; personId?: string },
) {
  if (await closeGrant(tx, owner, item, to))
    await rememberAccess(tx, 'stopped sharing', { ...item, space: owner })
}

import { remember } from '#history'
import { found, type Transaction } from '#platform'
import type { Crosswalk, Link } from './crosswalk.ts'
import { removeLink } from './links.store.ts'

/** Takes a link away, and gives what it said, so that it can be put back. */
export async function unlinkItems(tx: Transaction, crosswalk: Crosswalk, id: string): Promise<Link> {
  const link = found(await removeLink(tx, crosswalk, id))
  await remember(tx, 'unlinked', { noun: 'crosswalk', space: crosswalk.space, id: crosswalk.id })
  return link
}

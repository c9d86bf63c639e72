import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import type { FeedChange } from './feed.ts'
import { feedOf, putFeed, setFeed } from './feeds.store.ts'

/** A person turns their feed on or off, gives it a new address, or says whether it names circles and places. */
export async function changeFeed(tx: Transaction, person: string, change: FeedChange) {
  if (change === 'on') await putFeed(tx, person)
  else refuseUnless(await setFeed(tx, person, change))
  const { id } = found(await feedOf(tx, person))
  await remember(tx, 'changed', { noun: 'calendar feed', space: person, id })
}

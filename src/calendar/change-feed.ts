import { remember } from '#history'
import { found, Refusal, type Transaction } from '#platform'
import type { FeedChange } from './feed.ts'
import { feedOf, putFeed, setFeed } from './feeds.store.ts'

/** A person turns their feed on or off, gives it a new address, or says whether it names circles and places. */
export async function changeFeed(tx: Transaction, person: string, change: FeedChange) {
  if (change === 'on') await putFeed(tx, person)
  else if (!(await setFeed(tx, person, change))) throw new Refusal('not found')
  const { id } = found(await feedOf(tx, person))
  await remember(tx, 'changed', { noun: 'calendar feed', space: person, id })
}

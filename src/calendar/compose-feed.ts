import type { Transaction } from '#platform'
import { circlesOf } from '#sharing'
import { entriesOf } from './entries.store.ts'
import type { Entry } from './entry.ts'
import { reachOf } from './feed.ts'
import { feedOf } from './feeds.store.ts'

/** What a person's calendar is told: their meetings, with names and places only where they chose so. */
export async function composeFeed(tx: Transaction, person: string): Promise<Entry[]> {
  const [feed, circles, entries] = await Promise.all([
    feedOf(tx, person),
    circlesOf(tx, person),
    entriesOf(tx, person, reachOf(tx.now)),
  ])
  if (!feed?.named) return entries.map((entry) => ({ ...entry, place: null, link: null }))
  const names = new Map(
    circles.map(({ id, name, others }) => [id, name ?? others.map((other) => other.name).join(', ')]),
  )
  return entries.map(({ title, ...entry }) => ({
    ...entry,
    name: names.get(entry.space) ?? title ?? undefined,
  }))
}

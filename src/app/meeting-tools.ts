import type { Subject } from '#feedback'
import type { MeetingTools } from '#meetings'
import { personOf, type Transaction } from '#platform'
import { entriesOf, latestEntries } from '#portfolio'
import { sittingsOf } from '#sittings'
import { structureNames } from '#structures'
import { namedItems } from './named-items.store.ts'

/** What meetings ask of the modules above them. */
export const meetingTools = (db: MeetingTools['db']): MeetingTools => ({
  db,
  titles: async (tx, items) => {
    const named = await namedItems(tx, personOf(tx.who), [...items] as Subject[])
    return new Map(named.map(({ id, title }) => [id, title]))
  },
  structures: structureNames,
  furtherItems: (tx, person, words) => (words ? entriesWith(tx, person, words) : latestEntries(tx, person)),
  runs: sittingsOf,
})

/** A leader's entries with these words, as the portfolio finds them. */
async function entriesWith(tx: Transaction, person: string, words: string) {
  const entries = await entriesOf(tx, person, { words, page: 1 })
  return entries.map(({ id, title, excerpt, practisedOn: day }) => ({
    noun: 'evidence',
    id,
    title: title || excerpt.slice(0, 80),
    day,
  }))
}

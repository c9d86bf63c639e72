import type { Subject } from '#feedback'
import type { MeetingTools } from '#meetings'
import { personOf } from '#platform'
import { namedItems } from './named-items.store.ts'
import { latestEntries, structureNames } from './meeting-tools.store.ts'

/** What meetings ask of the modules above them. */
export const meetingTools = (db: MeetingTools['db']): MeetingTools => ({
  db,
  titles: async (tx, items) => {
    const named = await namedItems(tx, personOf(tx.who), [...items] as Subject[])
    return new Map(named.map(({ id, title }) => [id, title]))
  },
  structures: structureNames,
  furtherItems: latestEntries,
})

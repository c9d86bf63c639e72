import { tellFeedback } from '#feedback'
import { comingMeetings, MeetingDeeds } from '#meetings'
import type { Reader } from '#people'
import { newId, type Database, type Transaction } from '#platform'
import { goesWith } from '#portfolio'
import type { SharedItem } from '#sharing'
import { pageOf } from './page-of.ts'

/** What the pages about sharing are told of the modules above. */
export const sharingTools = (db: Database) => ({
  db,
  pageOf,
  meetingsOf: comingMeetings,
  goesWith,
  putOnAgenda: (tx: Transaction, person: string, meeting: { space: string; id: string }, item: SharedItem) =>
    MeetingDeeds.bringToMeeting(tx, person, meeting, {
      id: newId(),
      kind: 'presenting',
      item,
      minutes: null,
    }),
  sayFurther: (tx: Transaction, reader: Reader, item: SharedItem) =>
    tellFeedback(tx, reader, { ...item, space: reader.id }, `/sharing/${item.noun}/${item.id}`),
})

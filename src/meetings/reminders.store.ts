import { sql, type Transaction } from '#platform'
import type { MeetingAt } from './meeting.ts'

/** The people who are to be reminded of a meeting. Only the house is told (trust). */
export const whoseMeeting = (tx: Transaction) =>
  tx.rows<{ person: string }>(sql`select person from trust.whose_turn_for_meetings() as person`)

/** Takes the turn of one person; whoever takes it at the same time waits. */
export const takeReminding = (tx: Transaction, person: string) =>
  tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`meetings ${person}`}, 0))`)

/** The meetings within a day of which somebody was not reminded, unless they said that they do not come. */
export const unremindedOf = (tx: Transaction, person: string) =>
  tx.rows<MeetingAt>(sql`select m.space_id as space, m.id from meetings.meeting m
    where m.state = 'planned' and m.starts_at > trust.now() and m.starts_at <= trust.now() + interval '24 hours'
      and m.changed_at < m.starts_at - interval '24 hours'
      and not exists (select 1 from notices.notice n where n.space_id = ${person} and n.kind = 'meeting tomorrow'
        and n.about_id = m.id and n.at >= m.starts_at - interval '24 hours')
      and not exists (select 1 from meetings.answer a where a.space_id = m.space_id and a.meeting_id = m.id
        and a.person_id = ${person} and a.coming = 'no')
    order by m.starts_at`)

import { sql, type Transaction } from '#platform'
import type { PromiseMeeting } from '#promises'

/** The meetings in which a person promised something, as far as they still see them; the latest first. */
export const meetingsOfPromises = (tx: Transaction, person: string) =>
  tx.rows<PromiseMeeting>(sql`select m.id, (m.starts_at at time zone m.zone)::date::text as day
    from meetings.meeting m
    where (m.space_id, m.id) in (
      select p.space_id, p.meeting_id from promises.promise p where p.person_id = ${person} and p.meeting_id is not null)
    order by m.starts_at desc, m.id limit 200`)

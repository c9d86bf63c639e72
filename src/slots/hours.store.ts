import { sql, type Transaction } from '#platform'
import type { Hour } from './hour.ts'

/** The hours a person has marked, as the week goes; none where they have said nothing. */
export const hoursOf = (tx: Transaction, person: string) =>
  tx.rows<Hour>(sql`select weekday, from_minute as "from", to_minute as "to" from slots.hour
    where space_id = ${person} order by weekday, from_minute`)

/** Writes the hours of a person anew. Of two who do so at once the later one is kept whole. */
export async function putHours(tx: Transaction, person: string, hours: Hour[]) {
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended('hours ' || ${person}, 0))`)
  await tx.run(sql`delete from slots.hour where space_id = ${person}`)
  await tx.run(sql`insert into slots.hour (space_id, weekday, from_minute, to_minute)
    select ${person}, h.weekday, h."from", h."to"
    from json_to_recordset(${JSON.stringify(hours)}) as h(weekday smallint, "from" smallint, "to" smallint)`)
}

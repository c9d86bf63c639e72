import { sql, type Transaction } from '#platform'
import type { Entry } from './entry.ts'

/** How many meetings a calendar is told of at most. */
const most = 2000

/** Which meetings are looked for: between two moments. */
interface Reach {
  since: Date
  until: Date
}

/** The meetings of a person's circles and of their own structures, the first first. The title is that of their own. */
export const entriesOf = (tx: Transaction, person: string, { since, until }: Reach) =>
  tx.rows<Entry & { title: string | null }>(sql`select space_id as space, id, starts_at as "startsAt",
      ends_at as "endsAt", place, link, state = 'cancelled' as cancelled, sequence, changed_at as "changedAt",
      case when space_id = ${person} then title end as title
    from meetings.meeting
    where (space_id = ${person} or space_id in (select trust.my_circles())) and starts_at >= ${since}
      and starts_at < ${until}
    order by starts_at, id limit ${most}`)

/** A meeting that a notice was about. */
export interface Told {
  space: string
  id: string
}

/** These meetings as they are now, and those of the same series that were changed in the same moment; none that is over. */
export const entriesTold = (tx: Transaction, told: Told[]) =>
  tx.rows<Entry>(sql`with told as materialized (
      select m.space_id, m.id, m.series_id, m.changed_at
      from json_to_recordset(${JSON.stringify(told)}) as t(space uuid, id uuid)
        join meetings.meeting m on m.space_id = t.space and m.id = t.id)
    select m.space_id as space, m.id, m.starts_at as "startsAt", m.ends_at as "endsAt", null as place, null as link,
      m.state = 'cancelled' as cancelled, m.sequence, m.changed_at as "changedAt"
    from meetings.meeting m
    where m.ends_at > trust.now() and exists (select from told t where t.space_id = m.space_id
      and (t.id = m.id or (t.series_id = m.series_id and t.changed_at = m.changed_at)))
    order by m.starts_at, m.id limit 200`)

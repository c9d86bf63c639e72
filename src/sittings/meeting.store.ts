import { sql, type Transaction } from '#platform'

/** The meeting that a sitting is of, as its pages name it. */
export interface SittingMeeting {
  space: string
  id: string
  title: string | null
  circleName: string | null
  startsAt: Date
  minutes: number
  /** Why it cannot be run now: its circle rests, or it was called off. */
  rests: boolean
}

/** A meeting that the asker may see, or nothing. */
export const sittingMeeting = (tx: Transaction, space: string, id: string) =>
  tx.row<SittingMeeting>(sql`select m.space_id as space, m.id, m.title, c.name as "circleName",
      m.starts_at as "startsAt", (extract(epoch from m.ends_at - m.starts_at) / 60)::int as minutes,
      m.state = 'cancelled' or c.paused_at is not null or c.ended_at is not null as rests
    from meetings.meeting m left join sharing.circle c on c.space_id = m.space_id
    where m.space_id = ${space} and m.id = ${id}`)

/** Who sits in the circle now, the asker first; in a leader's own space the leader alone. */
export const membersIn = (tx: Transaction, space: string) =>
  tx.rows<{ id: string; name: string }>(sql`with who as materialized (
      select m.person_id as id from sharing.membership m
        where m.space_id = ${space} and m.state = 'member' and m.until_at is null
      union select ${space}::uuid where ${space} = (select trust.me()))
    select p.space_id as id, p.name from who cross join lateral (
      select p.space_id, p.name from people.person p where p.space_id = who.id offset 0) p
    order by p.space_id <> (select trust.me()), p.name, p.space_id`)

/** Does a promise or a theme with this id stand already? */
export const isNoted = async (tx: Transaction, space: string, id: string) =>
  (await tx.row(sql`select from promises.promise where space_id = ${space} and id = ${id}
    union all select from meetings.theme where space_id = ${space} and id = ${id}`)) !== undefined

/** Tells whoever watches this circle to look again, after the commit. */
export const tellRoom = (tx: Transaction, space: string) =>
  tx.run(sql`select pg_notify('lps_rooms', ${space})`)

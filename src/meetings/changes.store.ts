import { sql, type Transaction } from '#platform'
import type { MeetingAt, MeetingState, MoveAnswers } from './meeting.ts'

/** Puts a planned meeting to another day, time or place; gives 0 when it is not as the writer saw it. */
export const setMoment = (
  tx: Transaction,
  person: string,
  { space, id, seen }: MeetingAt & { seen: number },
  to: MoveAnswers & { zone: string },
) =>
  tx.run(sql`update meetings.meeting set title = nullif(${to.title}, ''), place = nullif(${to.place}, ''),
      link = nullif(${to.link}, ''), facilitator_id = ${to.facilitator}, zone = ${to.zone},
      moved_from = case when starts_at <> (${to.day}::date + ${to.begins}::time) at time zone ${to.zone}::text then starts_at
        else moved_from end,
      starts_at = (${to.day}::date + ${to.begins}::time) at time zone ${to.zone}::text,
      ends_at = ((${to.day}::date + ${to.begins}::time) at time zone ${to.zone}::text) + make_interval(mins => ${to.minutes}),
      sequence = sequence + 1, changed_at = trust.now(), changed_by = ${person}
    where space_id = ${space} and id = ${id} and state = 'planned' and sequence = ${seen}`)

/** Puts the planned meetings of a series that follow to new days, one after the other. */
export const setFollowing = (
  tx: Transaction,
  person: string,
  { space, ids, days }: { space: string; ids: string[]; days: string[] },
  to: MoveAnswers & { zone: string },
) =>
  tx.run(sql`update meetings.meeting m set place = nullif(${to.place}, ''), link = nullif(${to.link}, ''),
      title = nullif(${to.title}, ''), zone = ${to.zone},
      moved_from = case when m.starts_at <> n.at then m.starts_at else m.moved_from end,
      starts_at = n.at, ends_at = n.at + make_interval(mins => ${to.minutes}),
      sequence = m.sequence + 1, changed_at = trust.now(), changed_by = ${person}
    from (select u.id, (u.d + ${to.begins}::time) at time zone ${to.zone}::text as at
      from unnest(${ids}::uuid[], ${days}::date[]) as u(id, d)) n
    where m.space_id = ${space} and m.id = n.id and m.state = 'planned'`)

/** What hangs on a series: its rule, and its planned meetings from one of them on. */
export const seriesWith = (tx: Transaction, { space, id }: MeetingAt) =>
  tx.row<{
    every: 'week' | 'twoWeeks' | 'threeWeeks' | 'month' | 'lastOfMonth'
    until: string
    skips: boolean
    following: string[]
  }>(sql`select s.every, s.until_on::text as until, s.skips_breaks as skips,
      (select coalesce(array_agg(f.id order by f.starts_at), '{}') from meetings.meeting f
        where f.space_id = s.space_id and f.series_id = s.id and f.state = 'planned' and f.starts_at > m.starts_at)
        as following
    from meetings.meeting m join meetings.series s on s.space_id = m.space_id and s.id = m.series_id
    where m.space_id = ${space} and m.id = ${id}`)

/**
 * Says what became of a meeting, or takes that back. `seen` is what its writer had before their eyes: gives 0 when it is
 * otherwise by now. Calendars hear of what is called off and of what takes place after all.
 */
export const setState = (
  tx: Transaction,
  person: string,
  { space, id, seen, from }: MeetingAt & { seen: number; from: MeetingState },
  to: MeetingState,
) =>
  tx.run(sql`update meetings.meeting set state = ${to}, changed_at = trust.now(), changed_by = ${person},
      sequence = sequence + case when 'cancelled' in (${from}, ${to}) then 1 else 0 end
    where space_id = ${space} and id = ${id} and state = ${from} and sequence = ${seen}`)

/** Calls off the planned meetings of a series that follow one that was just called off. */
export const cancelFollowing = (tx: Transaction, person: string, { space, id }: MeetingAt) =>
  tx.run(sql`update meetings.meeting f set state = 'cancelled', changed_at = trust.now(), changed_by = ${person},
      sequence = f.sequence + 1
    from meetings.meeting m
    where m.space_id = ${space} and m.id = ${id} and f.space_id = m.space_id and f.series_id = m.series_id
      and f.state = 'planned' and f.starts_at > m.starts_at`)

/** Plans again what was called off together with this one, before this one is planned again. */
export const restoreFollowing = (
  tx: Transaction,
  person: string,
  { space, id, seen }: MeetingAt & { seen: number },
) =>
  tx.run(sql`update meetings.meeting f set state = 'planned', changed_at = trust.now(), changed_by = ${person},
      sequence = f.sequence + 1
    from meetings.meeting m
    where m.space_id = ${space} and m.id = ${id} and m.state = 'cancelled' and m.sequence = ${seen}
      and f.space_id = m.space_id and f.series_id = m.series_id and f.id <> m.id and f.state = 'cancelled' and f.changed_at = m.changed_at and f.starts_at > trust.now()`)

/** Writes a rule by which meetings come again; gives nothing. */
export const addSeries = (tx: Transaction, person: string, one: NewSeries) =>
  tx.run(sql`insert into meetings.series (space_id, id, structure_id, every, from_on, until_on, begins, minutes, zone,
      skips_breaks, made_by)
    values (${one.space}, ${one.id}, ${one.structureId}, ${one.every}, ${one.from}, ${one.until}, ${one.begins},
      ${one.minutes}, ${one.zone}, ${one.skips}, ${person}) on conflict (space_id, id) do nothing`)

interface NewSeries extends MeetingAt {
  structureId: string | null
  every: string
  from: string
  until: string
  begins: string
  minutes: number
  zone: string
  skips: boolean
}

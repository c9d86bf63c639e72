import { sql, type Transaction } from '#platform'
import type { Meeting, MeetingAt, MeetingKind, MeetingState } from './meeting.ts'

/** What a meeting's own page shows of it. */
export interface MeetingPageRow extends Meeting {
  circleName: string | null
  paused: boolean
  /** How many meetings were planned before it and not called off; what is open to all takes turns by it. */
  turn: number
  changedBy: string | null
  themes: { id: string; words: string; personId: string; by: string | null }[]
  next: { id: string; startsAt: string } | null
}

/** One meeting that the asker may see, with its circle and its themes, or nothing. */
export const meetingWith = (tx: Transaction, { space, id }: MeetingAt) =>
  tx.row<MeetingPageRow>(sql`select m.space_id as space, m.id, coalesce(c.kind, 'structure') as kind,
      m.structure_id as "structureId", m.series_id as "seriesId", m.title, m.starts_at as "startsAt",
      m.ends_at as "endsAt", m.zone, m.place, m.link, m.state, m.sequence, m.facilitator_id as "facilitatorId",
      m.moved_from as "movedFrom", c.name as "circleName", c.paused_at is not null as paused,
      (select p.name from people.person p where p.space_id = m.changed_by) as "changedBy",
      (select count(*)::int from meetings.meeting b where b.space_id = m.space_id and b.starts_at < m.starts_at
        and b.structure_id is not distinct from m.structure_id and b.state <> 'cancelled') as turn,
      (select coalesce(json_agg(json_build_object('id', t.id, 'words', t.words, 'personId', t.person_id, 'by', p.name)
          order by t.id), '[]')
        from meetings.theme t left join people.person p on p.space_id = t.person_id
        where t.space_id = m.space_id and t.meeting_id = m.id and t.taken_back_at is null) as themes,
      (select json_build_object('id', n.id, 'startsAt', n.starts_at) from meetings.meeting n
        where n.space_id = m.space_id and n.structure_id is not distinct from m.structure_id and n.state = 'planned'
          and n.starts_at > greatest(m.starts_at, trust.now()) order by n.starts_at limit 1) as next
    from meetings.meeting m left join sharing.circle c on m.structure_id is null and c.space_id = m.space_id
    where m.space_id = ${space} and m.id = ${id}`)

/** A meeting as a list shows it. */
export interface MeetingLine extends MeetingAt {
  kind: MeetingKind
  structureId: string | null
  circleName: string | null
  /** The other present members. */
  others: string[]
  /** They live in more than one time zone. */
  zoned: boolean
  title: string | null
  startsAt: Date
  endsAt: Date
  place: string | null
  state: MeetingState
  movedFrom: Date | null
}

/**
 * Meetings of the asker from so many days back on, by time; those of one circle or structure, or all. At most five hundred.
 */
export const meetingsOf = (
  tx: Transaction,
  person: string,
  { space, structure, back = 100 }: { space?: string; structure?: string; back?: number } = {},
) =>
  tx.rows<MeetingLine>(sql`
    with m as materialized (select * from meetings.meeting m
      where m.starts_at > trust.now() - make_interval(days => ${back})
        and (${space ?? null}::uuid is null or m.space_id = ${space ?? null})
        and (${structure ?? null}::uuid is null or m.structure_id = ${structure ?? null})
      order by m.starts_at desc limit 500),
    circle as materialized (select c.space_id, c.kind, c.name, (select coalesce(json_agg(p.name order by p.name), '[]')
        from sharing.membership s join people.person p on p.space_id = s.person_id
        where s.space_id = c.space_id and s.person_id <> ${person} and s.state = 'member' and s.until_at is null) as others,
      (select count(distinct p.time_zone) > 1 from sharing.membership s join people.person p on p.space_id = s.person_id
        where s.space_id = c.space_id and s.state = 'member' and s.until_at is null) as zoned
      from sharing.circle c where c.space_id in (select space_id from m))
    select m.space_id as space, m.id, coalesce(c.kind, 'structure') as kind, m.structure_id as "structureId",
      c.name as "circleName", coalesce(c.others, '[]') as others, coalesce(c.zoned, false) as zoned, m.title, m.starts_at as "startsAt",
      m.ends_at as "endsAt", m.place, m.state, m.moved_from as "movedFrom"
    from m left join circle c on m.structure_id is null and c.space_id = m.space_id
    order by m.starts_at, m.id`)

/** Meetings as they are planned: days in local time, the first with the given id. */
export interface NewMeetings extends MeetingAt {
  structureId: string | null
  seriesId: string | null
  days: string[]
  begins: string
  minutes: number
  zone: string
  title: string
  place: string
  link: string
  /** Who leads through them, taking turns. */
  facilitators: string[]
}

/** Writes planned meetings; one that is over already was held. Gives 0 when they stand there already. */
export const addMeetings = (tx: Transaction, person: string, one: NewMeetings) =>
  tx.run(sql`insert into meetings.meeting (space_id, id, structure_id, series_id, title, starts_at, ends_at, zone, place,
      link, state, facilitator_id, made_by, changed_by)
    select ${one.space}, case when o.n = 1 then ${one.id}::uuid else uuidv7() end, ${one.structureId}, ${one.seriesId},
      nullif(${one.title}, ''), o.at, o.at + make_interval(mins => ${one.minutes}), ${one.zone},
      nullif(${one.place}, ''), nullif(${one.link}, ''),
      case when o.at + make_interval(mins => ${one.minutes}) <= trust.now() then 'held' else 'planned' end,
      (${one.facilitators}::uuid[])[((o.n - 1) % greatest(cardinality(${one.facilitators}::uuid[]), 1))::int + 1],
      ${person}, ${person}
    from (select (d + ${one.begins}::time) at time zone ${one.zone}::text as at, n
      from unnest(${one.days}::date[]) with ordinality as u(d, n)) o
    on conflict (space_id, id) do nothing`)

import { sql } from '#platform'

/** A meeting that comes, as Today and People tell of it. Moments as ISO text. */
export interface ComingMeeting {
  space: string
  id: string
  kind: 'partnership' | 'coaching' | 'roundtable' | 'structure'
  title: string | null
  circleName: string | null
  others: string[]
  /** By which clocks the others live. */
  zones: string[]
  structure: string | null
  startsAt: string
  endsAt: string
  /** The sitting that runs there now. */
  sitting: string | null
  /** What the asker promised there and has not done yet. */
  promises: string[]
}

/** What comes, and what waits for the asker among people. */
export interface Ahead {
  coming: ComingMeeting[]
  /** The last meeting that is over and of which nothing is noted yet. */
  over: ComingMeeting | null
  /** Words of others that are not marked yet, and what others ask the asker to look at. */
  received: number
  asked: number
  /** Whose word it is, or who asks, where it is a single one. */
  receivedFrom: string | null
  askedBy: string | null
}

/** What comes next: so many meetings, the one to be noted, and the feedback that waits. One row, for the person alone, on
 * the ground of `circlesOf`. */
export const aheadOf = (person: string, most: number) =>
  sql`with
    planned as materialized (
      select m.space_id, m.id, m.title, m.structure_id, m.starts_at, m.ends_at, m.ends_at > trust.now() - interval '15 minutes' as comes
      from meetings.meeting m where (m.space_id = ${person} or m.space_id in (select id from circle)) and m.state = 'planned'
        and m.ends_at > trust.now() - interval '10 days'),
    near as (
      (select * from planned where comes order by starts_at, id limit ${most})
      union all (select * from planned where not comes order by starts_at desc, id limit 1)),
    told as materialized (select n.comes, n.starts_at, n.id, json_build_object('space', n.space_id, 'id', n.id,
        'kind', coalesce(c.kind, 'structure'), 'title', n.title, 'circleName', c.name,
        'structure', (select s.name from structures.structure s where s.space_id = n.space_id and s.id = n.structure_id),
        'others', case when c.name is null then coalesce(c.names, '{}') else '{}' end, 'zones', coalesce(c.zones, '{}'),
        'sitting', (select s.id from sittings.sitting s
          where s.space_id = n.space_id and s.meeting_id = n.id and s.state <> 'over'),
        'startsAt', n.starts_at, 'endsAt', n.ends_at,
        'promises', (select coalesce(json_agg(p.what order by p.due_on, p.id), '[]') from promises.promise p
          where p.space_id = n.space_id and p.person_id = ${person} and p.done_at is null and p.dropped_at is null
            and n.structure_id is null)) as said
      from near n left join lateral sharing.called(n.space_id) c on n.structure_id is null)
  select (select coalesce(json_agg(t.said order by t.starts_at, t.id), '[]') from told t where t.comes) as coming,
    (select t.said from told t where not t.comes) as over,
    w.n as received, case when w.n = 1 then (select p.name from people.person p where p.space_id = w.who) end as "receivedFrom",
    a.n as asked, case when a.n = 1 then (select p.name from people.person p where p.space_id = a.who) end as "askedBy"
  from (select count(*)::int as n, (array_agg(f.space_id))[1] as who from feedback.feedback f
      where f.owner_id = ${person} and not exists (select 1 from feedback.mark m
        where m.space_id = ${person} and m.author_id = f.space_id and m.feedback_id = f.id)) w,
    (select count(*)::int as n, (array_agg(q.space_id))[1] as who from feedback.asking q
      where q.person_id = ${person} and q.done_at is null) a`

import { found, sql, type Transaction } from '#platform'
import type { PlannedBy, PlannedFor, Planning } from './planning.ts'

/** What planning a meeting begins with; refused where the asker is no member. */
export const planningFor = async (tx: Transaction, person: string, of: PlannedFor | PlannedBy) =>
  found(await tx.row<Planning>(planningAsked(person, { structureId: null, meeting: null, ...of })))

interface Of {
  space: string
  structureId: string | null
  meeting: string | null
}

const planningAsked = (person: string, { space, structureId, meeting }: Of) =>
  sql`with of as materialized (select case when ${meeting}::uuid is null then ${structureId}::uuid else (
          select m.structure_id from meetings.meeting m where m.space_id = ${space} and m.id = ${meeting}) end as structure),
      here as materialized (select coalesce((select o.time_zone
            from posts.post h join organizations.organization o on o.id = h.organization_id
            where h.space_id = ${person} and h.starts <= trust.today() and coalesce(h.ends, 'infinity') >= trust.today()
            order by h.starts limit 1), p.time_zone) as zone
          from people.person p where p.space_id = ${person})
      select coalesce(c.kind, 'structure') as kind, c.name as "circleName", c.paused_at is not null as paused, here.zone,
        (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'seat', m.seat, 'rests', m.person_id in (select trust.resting_in(c.space_id))) order by m.seat), '[]')
          from sharing.membership m join people.person p on p.space_id = m.person_id
          where m.space_id = c.space_id and m.state = 'member' and m.until_at is null) as members,
        (select json_build_object('day', (m.starts_at at time zone here.zone)::date,
            'begins', to_char(m.starts_at at time zone here.zone, 'HH24:MI'),
            'ends', to_char(m.ends_at at time zone here.zone, 'HH24:MI'), 'place', m.place, 'link', m.link,
            'every', s.every)
          from meetings.meeting m left join meetings.series s on s.space_id = m.space_id and s.id = m.series_id
          where m.space_id = ${space} and m.structure_id is not distinct from of.structure
            and m.state <> 'cancelled'
          order by m.starts_at desc limit 1) as last,
        coalesce((select v.cadence from agreements.version v where v.space_id = c.space_id and v.in_force_at is not null order by v.number desc limit 1), '') as cadence,
        (select coalesce(json_agg(distinct (m.starts_at at time zone here.zone)::date), '[]') from meetings.meeting m
          where m.space_id = ${space} and m.structure_id is not distinct from of.structure
            and m.state = 'planned' and m.starts_at >= trust.now() - interval '1 day') as ahead,
        (select coalesce(json_agg(json_build_object('person', l.person, 'at', l.at)), '[]') from (
          select m.facilitator_id as person, max(m.starts_at) as at from meetings.meeting m
          where m.space_id = c.space_id and m.facilitator_id is not null and m.state in ('planned', 'held')
          group by m.facilitator_id) l) as led,
        (select max(y.ends)::text from cycles.cycle y
          where y.space_id = ${person} and trust.today() between y.starts and y.ends) as "cycleEnds",
        (select coalesce(json_agg(distinct jsonb_build_object('starts', b.starts, 'ends', b.ends)), '[]')
          from posts.post h cross join trust.above(h.organization_id) as up
            join organizations.pause b on b.organization_id = up
          where h.space_id = ${person} and trust.today() between h.starts and coalesce(h.ends, 'infinity')
            and b.ends >= trust.today() - 30) as breaks
      from here cross join of left join sharing.circle c on of.structure is null and c.space_id = ${space} and c.ended_at is null
      where case when of.structure is null then c.space_id in (select trust.my_circles())
        else ${space} = ${person} end`

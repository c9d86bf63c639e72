import { sql } from '#platform'

/** The circles a person is in now, by their ids, as the ground `circle`. */
export const circlesOf = () => sql`select i.id from trust.my_circles() i (id)`

/**
 * The same with what the coach looks at: the circles a person is in now, with whether they walk
 * (neither paused nor ended), how many members they have, and who the others are; where a circle has no name also their
 * names and the clocks they live by.
 */
export const circlesAround = (person: string) =>
  sql`select c.space_id as id, c.kind, c.name, c.paused_at is null and c.ended_at is null as walks, s.members, s.others,
        coalesce(n.names, '{}') as names, coalesce(n.zones, '{}') as zones
      from trust.my_circles() i (id) join sharing.circle c on c.space_id = i.id
        cross join lateral (select count(*) as members, array_agg(m.person_id) filter (where m.person_id <> ${person}) as others
          from sharing.membership m where m.space_id = c.space_id and m.state = 'member') s
        cross join lateral (select array_agg(p.name order by p.name) as names, array_agg(p.time_zone) as zones
          from unnest(s.others) o (id) join people.person p on p.space_id = o.id where c.name is null) n`

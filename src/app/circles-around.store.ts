import { sql } from '#platform'

/**
 * The ground on which what comes from others is asked: `circle`, the circles a person is in now, with whether they walk
 * (neither paused nor ended), how many members they have, and who the others are; their names where a circle has none.
 */
export const circlesAround = (person: string) =>
  sql`circle as materialized (
      select c.space_id as id, c.kind, c.name, c.paused_at is null and c.ended_at is null as walks, s.members, s.others,
        case when c.name is null then array(select p.name from unnest(s.others) o (id)
          join people.person p on p.space_id = o.id order by p.name) else '{}' end as names
      from trust.my_circles() i (id) join sharing.circle c on c.space_id = i.id
        cross join lateral (select count(*) as members, array_agg(m.person_id) filter (where m.person_id <> ${person}) as others
          from sharing.membership m where m.space_id = c.space_id and m.state = 'member') s)`

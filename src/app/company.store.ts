import type { Cycle } from '#cycles'
import { sql } from '#platform'

/** Who walks with a leader: circles that are not paused, whom they asked, what is dated, what they promised. */
export const companyOf = ({ personId: person, postId: post }: Cycle) =>
  sql`with
    mine as materialized (select c.space_id as id, c.kind, c.name from trust.my_circles() i (id)
      join sharing.circle c on c.space_id = i.id where c.paused_at is null and c.ended_at is null),
    seat as materialized (select m.space_id, m.person_id from mine join sharing.membership m on m.space_id = mine.id
      where m.state = 'member'),
    -- Above the leader in the line, or below: an organization of theirs stands over the other's.
    line as materialized (select s.space_id from seat s join mine on mine.id = s.space_id and mine.kind = 'partnership'
      join posts.post p on p.space_id = ${person} and p.id = ${post}
      join posts.post o on o.space_id = s.person_id and trust.today() between o.starts and coalesce(o.ends, 'infinity')
      where s.person_id <> ${person} and o.organization_id <> p.organization_id
        and (o.organization_id in (select trust.above(p.organization_id))
          or p.organization_id in (select trust.above(o.organization_id))))
  select
    coalesce((select json_agg(json_build_object('id', c.id, 'kind', c.kind, 'name', coalesce(c.name,
          (select string_agg(q.name, ', ' order by q.name) from seat s join people.person q on q.space_id = s.person_id
            where s.space_id = c.id and s.person_id <> ${person}), ''),
        'members', (select count(*) from seat s where s.space_id = c.id), 'agreed', true,
        'supervisor', c.kind = 'roundtable' and exists (select from trust.supervisors_in(c.id)),
        'inLine', c.id in (select l.space_id from line l)) order by c.kind, c.id) from mine c), '[]') as circles,
    exists (select from sharing.membership m join sharing.circle c on c.space_id = m.space_id
      where m.state = 'asked' and c.kind = 'partnership' and ${person} in (m.asked_by, m.person_id)) as asked,
    (select count(*) from meetings.meeting m where m.state = 'planned'
      and m.starts_at between trust.now() and trust.now() + interval '30 days'
      and (m.space_id = ${person} or m.space_id in (select id from mine))) as dated,
    (select json_build_object('id', p.id, 'what', p.what, 'due', p.due_on) from promises.promise p
      where p.person_id = ${person} and p.done_at is null and p.dropped_at is null and p.due_on <= trust.today() + 2
      order by p.due_on, p.id limit 1) as promise,
    0 as structures`

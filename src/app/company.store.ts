import type { Cycle } from '#cycles'
import { sql } from '#platform'

/** Who walks with a leader: circles that are not paused, whom they asked, what is dated, what they promised. */
export const companyOf = ({ personId: person }: Cycle) =>
  sql`with
    mine as materialized (select c.space_id as id, c.kind, c.name from trust.my_circles() i (id)
      join sharing.circle c on c.space_id = i.id where c.paused_at is null and c.ended_at is null),
    seat as materialized (select m.space_id, m.person_id from mine join sharing.membership m on m.space_id = mine.id
      where m.state = 'member')
  select
    coalesce((select json_agg(json_build_object('id', c.id, 'kind', c.kind, 'name', coalesce(c.name,
          (select string_agg(q.name, ', ' order by q.name) from seat s join people.person q on q.space_id = s.person_id
            where s.space_id = c.id and s.person_id <> ${person}), ''),
        'members', (select count(*) from seat s where s.space_id = c.id), 'agreed',
          exists (select from agreements.version v where v.space_id = c.id and v.in_force_at is not null),
        'supervisor', c.kind = 'roundtable' and exists (select from trust.supervisors_in(c.id)),
        'inLine', c.kind = 'partnership' and exists (
          select from seat s where s.space_id = c.id and s.person_id <> ${person} and trust.in_line(s.person_id))) order by c.kind, c.id) from mine c), '[]') as circles,
    exists (select from sharing.membership m join sharing.circle c on c.space_id = m.space_id
      where m.state = 'asked' and c.kind = 'partnership' and ${person} in (m.asked_by, m.person_id)) as asked,
    (select count(*) from meetings.meeting m where m.state = 'planned'
      and m.starts_at between trust.now() and trust.now() + interval '30 days'
      and (m.space_id = ${person} or m.space_id in (select id from mine))) as dated,
    (select json_build_object('id', p.id, 'what', p.what, 'due', p.due_on) from promises.promise p
      where p.person_id = ${person} and p.done_at is null and p.dropped_at is null and p.due_on <= trust.today() + 2
      order by p.due_on, p.id limit 1) as promise,
    (select count(*) from structures.structure s where s.space_id = ${person} and s.aside_at is null) as structures`

import { sql } from '#platform'

/** Who walks with a leader, whom they asked, what is dated, what they promised; on the ground of `circlesAround`. */
export const companyOf = (person: string) =>
  sql`select
    coalesce((select json_agg(json_build_object('id', c.id, 'kind', c.kind, 'name', coalesce(c.name,
          array_to_string(c.names, ', ')), 'members', c.members, 'agreed',
          exists (select from agreements.version v where v.space_id = c.id and v.in_force_at is not null),
        'supervisor', c.kind = 'roundtable' and exists (select from trust.supervisors_in(c.id)),
        'inLine', c.kind = 'partnership' and exists (select from unnest(c.others) o (id) where trust.in_line(o.id)))
        order by c.kind, c.id) from circle c where c.walks), '[]') as circles,
    exists (select from sharing.membership m join sharing.circle c on c.space_id = m.space_id
      where m.state = 'asked' and c.kind = 'partnership' and ${person} in (m.asked_by, m.person_id))
      or exists (select from cycles.alone a where a.space_id = ${person} and a.cycle_id = (select id from cycle)
        and a.what = 'partner') as asked,
    (select count(*) from meetings.meeting m where m.state = 'planned'
      and m.starts_at between trust.now() and trust.now() + interval '30 days'
      and (m.space_id = ${person} or m.space_id in (select id from circle where walks))) as dated,
    (select json_build_object('id', p.id, 'what', p.what, 'due', p.due_on) from promises.promise p
      where p.person_id = ${person} and p.done_at is null and p.dropped_at is null and p.due_on between trust.today() - 28 and trust.today() + 2
      order by p.due_on, p.id limit 1) as promise,
    (select count(*) from structures.structure s where s.space_id = ${person} and s.aside_at is null) as structures`

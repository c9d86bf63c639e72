import type { PresentCycle } from '#cycles'
import { sql } from '#platform'

/** One kind of company: who it is with, or why a leader goes without. */
export interface CompanyGate {
  name: string | null
  reason: string | null
}

/** What the third phase asks for (domain 3.5): company or a reason, dates, and a group for every goal. */
export interface TogetherGates {
  partner: CompanyGate
  roundtable: CompanyGate
  /** How many meetings of the cycle are dated or were held. */
  dated: number
  /** Goals under way, and those of them that a group hears of. */
  goals: number
  heard: number
}

/** What of the third phase is there in one cycle. For the leader alone. */
export const togetherGatesOf = ({ personId: person, id: cycle, starts, ends }: PresentCycle) =>
  sql`with circle as materialized (select c.space_id as id, c.kind, coalesce(c.name, (
        select string_agg(p.name, ', ' order by p.name) from sharing.membership m join people.person p on p.space_id = m.person_id
        where m.space_id = c.space_id and m.state = 'member' and m.person_id <> ${person})) as name
      from trust.my_circles() i (id) join sharing.circle c on c.space_id = i.id where c.paused_at is null),
    goal as materialized (select g.id, exists (select from structures.talk t join structures.structure s
        on s.space_id = t.space_id and s.id = t.structure_id and s.aside_at is null
        where t.space_id = g.space_id and t.goal_id = g.id) as heard
      from focus.goal g where g.space_id = ${person} and g.cycle_id = ${cycle}
        and g.state in ('draft', 'shared', 'agreed', 'inProgress'))
    select json_build_object('name', (select c.name from circle c where c.kind = 'partnership' order by c.id limit 1),
        'reason', (select a.reason from cycles.alone a
          where a.space_id = ${person} and a.cycle_id = ${cycle} and a.what = 'partner')) as partner,
      json_build_object('name', (select c.name from circle c where c.kind = 'roundtable' order by c.id limit 1),
        'reason', (select a.reason from cycles.alone a
          where a.space_id = ${person} and a.cycle_id = ${cycle} and a.what = 'roundtable')) as roundtable,
      (select count(*)::int from meetings.meeting m where m.state in ('planned', 'held')
        and (m.space_id = ${person} or m.space_id in (select c.id from circle c))
        and m.starts_at >= ${starts}::date and m.starts_at < ${ends}::date + 1) as dated,
      (select count(*)::int from goal) as goals,
      (select count(*)::int from goal g where g.heard) as heard`

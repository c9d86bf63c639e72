import { sql, type Transaction } from '#platform'
import type { Unfinished } from './unfinished.ts'

/** How many goals of the cycle `before` were not finished, and of how many nothing was said in this one, on that ground. */
export const unfinishedCounted = (person: string, cycle: string) =>
  sql`select b.year, count(*)::int as "all", count(*) filter (where g.left_at is null and n.id is null)::int as waiting
    from before b join focus.goal g on g.space_id = ${person} and g.cycle_id = b.id
      left join focus.goal n on n.space_id = g.space_id and n.cycle_id = ${cycle} and n.origin = 'goal' and n.origin_id = g.id
    where g.state not in ('met', 'dropped') or n.id is not null
    group by b.year`

/** The goals of the cycle `before` that were not finished, with what they served and what became of them in this one. */
export const unfinishedAsked = (person: string, cycle: string) =>
  sql`select g.id, g.kind, g.statement, g.unit, g.baseline::float8, g.target::float8, g.current::float8,
      g.current_on::text as "currentOn", g.lower, g.due::text, g.state, g.left_at is not null as left,
      case when n.id is not null then json_build_object('id', n.id, 'state', n.state) end as carried,
      (select coalesce(json_agg(json_build_object('statement', a.statement, 'organization', o.name,
          'open', trust.may_serve(l.to_space_id, l.to_goal_id)) order by l.made_at, l.id), '[]')
        from focus.goal_link l left join plans.goal a on a.space_id = l.to_space_id and a.id = l.to_goal_id
          left join organizations.organization o on o.id = l.to_space_id
        where l.space_id = g.space_id and l.goal_id = g.id) as served
    from before b join focus.goal g on g.space_id = ${person} and g.cycle_id = b.id
      left join focus.goal n on n.space_id = g.space_id and n.cycle_id = ${cycle} and n.origin = 'goal' and n.origin_id = g.id
    where g.state not in ('met', 'dropped') or n.id is not null
    order by g.position, g.id`

/** The goal of this cycle that goes on with an earlier one; nothing where none does. */
export const carriedInto = (tx: Transaction, person: string, cycle: string, goal: string) =>
  tx.row<NonNullable<Unfinished['carried']>>(sql`select id, state from focus.goal
    where space_id = ${person} and cycle_id = ${cycle} and origin = 'goal' and origin_id = ${goal}`)

/** Leaves an earlier goal where it was, or takes that back. Gives 0 where it is not there. */
export const setLeft = (tx: Transaction, person: string, goal: string, left: boolean) =>
  tx.run(sql`update focus.goal set left_at = case when ${left}::boolean then trust.now() end
    where space_id = ${person} and id = ${goal}`)

/** Ties a goal as an earlier one was: to what it may still serve, or by the reason for none; to standards that are in use. */
export async function copyTies(tx: Transaction, person: string, { from, to }: { from: string; to: string }) {
  await tx.run(sql`insert into focus.goal_link (space_id, goal_id, to_space_id, to_goal_id, how, strength)
    select space_id, ${to}, to_space_id, to_goal_id, how, strength from focus.goal_link
    where space_id = ${person} and goal_id = ${from} and trust.may_serve(to_space_id, to_goal_id) order by made_at, id`)
  await tx.run(sql`update focus.goal n set apart = g.apart from focus.goal g
    where n.space_id = ${person} and n.id = ${to} and g.space_id = n.space_id and g.id = ${from}`)
  await tx.run(sql`insert into focus.standard (space_id, goal_id, item_space_id, version_id, item_id)
    select s.space_id, ${to}, s.item_space_id, s.version_id, s.item_id from focus.standard s
    where s.space_id = ${person} and s.goal_id = ${from} and not exists (
      select 1 from frameworks.step e where e.version_id = s.version_id and e.step = 'deprecated')`)
}

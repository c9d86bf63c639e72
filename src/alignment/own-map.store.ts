import { found, personOf, sql, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import type { Graph, LeaderGoal } from './lens.ts'

/** The asker's own goals of cycles that run, and what goals of organizations they serve by any path; in one statement. */
export async function ownMap(tx: Transaction): Promise<Graph & { leaders: LeaderGoal[] }> {
  const person = personOf(tx.who)
  const asked = together({ graph: graphAbove(person), leaders: listed(ownGoals(person)) })
  const { graph, leaders } = found(await tx.row<{ graph: Graph; leaders: Listed<LeaderGoal> }>(asked))
  return { ...graph, leaders: leaders.list }
}

// Each link is looked at once: the way up keeps those it goes along.
const graphAbove = (person: string | null) =>
  sql`with recursive up as (
      select l.to_space_id as space_id, l.to_goal_id as id, null::uuid as lower_id, '' as how, '' as strength
      from focus.goal_link l where l.space_id = ${person}
    union select l.to_space_id, l.to_goal_id, l.goal_id, l.how, l.strength from up cross join lateral (
        select * from plans.link l where l.space_id = up.space_id and l.goal_id = up.id offset 0) l),
    seen as materialized (
      select g.space_id, g.id, g.statement, g.state, g.apart, g.place, o.name, o.kind
      from (select distinct space_id, id from up) n join plans.goal g on g.space_id = n.space_id and g.id = n.id
        join organizations.organization o on o.id = g.space_id
      where g.state <> 'draft' order by o.name, g.place, g.id limit 400)
    select
      (select coalesce(json_agg(json_build_object('space', s.space_id, 'id', s.id, 'statement', s.statement, 'state', s.state,
        'apart', s.apart, 'organization', s.name, 'kind', s.kind)), '[]') from seen s) as aims,
      (select coalesce(json_agg(json_build_object('from', l.lower_id, 'to', l.id, 'how', l.how, 'strength', l.strength)
          order by f.name, f.place, f.id, t.name, t.place, t.id), '[]')
        from seen f join up l on l.lower_id = f.id join seen t on t.space_id = l.space_id and t.id = l.id) as links`

const ownGoals = (person: string | null) =>
  sql`select g.space_id as space, g.id, g.statement, g.apart, p.name as owner, l.links
    from focus.goal g join cycles.cycle c on c.space_id = g.space_id and c.id = g.cycle_id
      join people.person p on p.space_id = g.space_id and p.id = g.space_id
      cross join lateral (
        select coalesce(json_agg(json_build_object('space', l.to_space_id, 'id', l.to_goal_id, 'how', l.how,
          'strength', l.strength, 'changed', a.changed_at > l.seen_at)), '[]') as links
        from focus.goal_link l join plans.goal a on a.space_id = l.to_space_id and a.id = l.to_goal_id
        where l.space_id = g.space_id and l.goal_id = g.id) l
    where g.space_id = ${person} and c.state in ('active', 'paused', 'closing') and g.state <> 'dropped'
    order by g.position, g.id limit 200`

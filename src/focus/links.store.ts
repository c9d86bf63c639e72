import { sql, type Transaction } from '#platform'
import type { GoalAbove, GoalLink, LinkAnswers } from './link.ts'

/** Goals under way that a goal of this person may serve: of the organizations of their posts first, then of those above. */
export const goalsAbove = (tx: Transaction, person: string) => tx.rows<GoalAbove>(aboveAsked(person))

/** The same, to be asked with others. */
export const aboveAsked = (person: string) =>
  sql`with mine as (
        select distinct on (a.id) a.id, a.height from posts.post p
          cross join lateral trust.above(p.organization_id) with ordinality a (id, height)
        where p.space_id = ${person} and trust.today() between p.starts and coalesce(p.ends, 'infinity')
        order by a.id, a.height)
    select g.space_id as space, g.id, g.statement, o.name as organization, o.kind
    from mine m join organizations.organization o on o.id = m.id
      join plans.goal g on g.space_id = m.id and g.state = 'inProgress'
    order by m.height, o.name, g.place, g.id limit 100`

/** What a goal serves, the nearest organization first; whoever sees both sees it. */
export const linksOf = (tx: Transaction, space: string, goal: string) =>
  tx.rows<GoalLink>(linksAsked(space, goal))

/** The same, to be asked with others. */
export const linksAsked = (space: string, goal: string) =>
  sql`select l.to_space_id as space, l.to_goal_id as id, g.statement, o.name as organization, o.kind,
      l.how, l.strength, g.state, g.changed_at > l.seen_at as changed
    from focus.goal_link l
      join plans.goal g on g.space_id = l.to_space_id and g.id = l.to_goal_id
      join organizations.organization o on o.id = l.to_space_id
    where l.space_id = ${space} and l.goal_id = ${goal}
    order by array_position(array['school', 'district', 'region', 'state'], o.kind), o.name, g.place`

/** How many of these a goal of the asker may serve: goals under way, where they hold a post or above. */
export async function servable(tx: Transaction, targets: readonly { space: string; id: string }[]) {
  if (targets.length === 0) return 0
  const row = await tx.row<{ n: number }>(sql`select count(*)::int as n
    from unnest(${targets.map(({ space }) => space)}::uuid[], ${targets.map(({ id }) => id)}::uuid[]) as one (space, id)
    where trust.may_serve(one.space, one.id)`)
  return row?.n ?? 0
}

/** Says that a goal serves one above, or says it anew. Gives 0 where that one cannot be served. */
export const addLink = (
  tx: Transaction,
  person: string,
  goal: string,
  to: LinkAnswers & { space: string; id: string },
) =>
  tx.run(sql`insert into focus.goal_link (space_id, goal_id, to_space_id, to_goal_id, how, strength)
    select ${person}, ${goal}, ${to.space}, ${to.id}, ${to.how}, ${to.strength}
    where trust.may_serve(${to.space}, ${to.id})
    on conflict (space_id, goal_id, to_goal_id) do update set how = excluded.how, strength = excluded.strength`)

/** Takes a link away. */
export const dropLink = (tx: Transaction, person: string, goal: string, to: string) =>
  tx.run(
    sql`delete from focus.goal_link where space_id = ${person} and goal_id = ${goal} and to_goal_id = ${to}`,
  )

/** Says that its owner has read the goal above as it stands. */
export const markRead = (tx: Transaction, person: string, goal: string, to: string) =>
  tx.run(sql`update focus.goal_link set seen_at = trust.now()
    where space_id = ${person} and goal_id = ${goal} and to_goal_id = ${to}`)

/** Says why a goal serves none above. */
export const setApart = (tx: Transaction, person: string, goal: string, apart: string) =>
  tx.run(sql`update focus.goal set apart = ${apart}, changed_at = trust.now()
    where space_id = ${person} and id = ${goal}`)

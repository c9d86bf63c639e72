import { personOf, sql, type Transaction } from '#platform'
import type { Above, Aim, LinkAnswers, Linked } from './link.ts'

/** What a goal serves, the nearest organization first. */
export const aboveOf = (tx: Transaction, space: string, goal: string) =>
  tx.rows<Linked>(aboveAsked(space, goal))

/** The same as a question among others. */
export const aboveAsked = (space: string, goal: string) =>
  sql`select l.id, l.to_space_id as space, l.to_goal_id as goal, g.statement, o.name as organization,
      g.state, l.how, l.strength, g.changed_at > l.seen_at as changed
    from plans.link l join plans.goal g on g.space_id = l.to_space_id and g.id = l.to_goal_id
      join organizations.organization o on o.id = l.to_space_id
      cross join lateral (select count(*) as height from trust.above(o.id)) h
    where l.space_id = ${space} and l.goal_id = ${goal}
    order by h.height desc, g.place, l.id`

/** Which goals of organizations serve a goal, fifty and one more that tells of others. */
export const belowAsked = (space: string, goal: string) =>
  sql`select l.id, l.space_id as space, l.goal_id as goal, g.statement, o.name as organization,
      g.state, l.how, l.strength, false as changed
    from plans.link l join plans.goal g on g.space_id = l.space_id and g.id = l.goal_id
      join organizations.organization o on o.id = l.space_id
    where l.to_space_id = ${space} and l.to_goal_id = ${goal} and g.state <> 'draft'
    order by o.name, g.place, l.id limit 51`

/** Goals under way that a goal of an organization may serve: those of the organization itself first, then above. */
export const goalsAbove = (tx: Transaction, space: string, goal: string) =>
  tx.rows<Above>(sql`select g.space_id as space, g.id, g.statement, o.name as organization
    from trust.above(${space}) with ordinality as a (id, height)
      join organizations.organization o on o.id = a.id
      join plans.goal g on g.space_id = a.id and g.state = 'inProgress'
    where g.id <> ${goal} and not exists (
      select 1 from plans.link l where l.space_id = ${space} and l.goal_id = ${goal} and l.to_goal_id = g.id)
    order by a.height, o.name, g.place, g.id limit 200`)

/** What is known of a goal that another wants to serve, or nothing where the asker cannot see it. */
export const aimWith = (
  tx: Transaction,
  from: { space: string; id: string },
  to: { space: string; id: string },
) =>
  tx.row<Aim>(sql`select g.state, g.space_id in (select trust.above(${from.space})) as above,
      trust.may_lead_to(${from.space}, ${from.id}, g.space_id, g.id) as fits
    from plans.goal g where g.space_id = ${to.space} and g.id = ${to.id}`)

/** Says that a goal serves one above, or says it anew. */
export const addLink = (
  tx: Transaction,
  from: { space: string; id: string },
  to: LinkAnswers & { space: string; id: string },
) =>
  tx.run(sql`insert into plans.link (space_id, goal_id, to_space_id, to_goal_id, how, strength, made_by)
    values (${from.space}, ${from.id}, ${to.space}, ${to.id}, ${to.how}, ${to.strength}, ${personOf(tx.who)})
    on conflict (space_id, goal_id, to_goal_id) do update set how = excluded.how, strength = excluded.strength`)

/** Its keeper has read the goal above as it stands now. */
export const markRead = (tx: Transaction, space: string, id: string) =>
  tx.run(sql`update plans.link set seen_at = trust.now() where space_id = ${space} and id = ${id}`)

/** Takes a link away and keeps its words; gives the goal it belonged to. */
export const endLink = (tx: Transaction, space: string, id: string) =>
  tx.row<{ goal: string }>(sql`with gone as (
      delete from plans.link where space_id = ${space} and id = ${id} returning *)
    insert into plans.past_link (space_id, id, goal_id, to_space_id, to_goal_id, how, strength, ended_by)
    select space_id, id, goal_id, to_space_id, to_goal_id, how, strength, ${personOf(tx.who)} from gone
    returning goal_id as goal`)

/** A link that was taken away, or nothing. */
export const pastLinkWith = (tx: Transaction, space: string, id: string) =>
  tx.row<LinkAnswers & { goal: string; toSpace: string; toGoal: string }>(sql`select goal_id as goal,
      to_space_id as "toSpace", to_goal_id as "toGoal", how, strength
    from plans.past_link where space_id = ${space} and id = ${id}`)

/** A link was put back. */
export const dropPastLink = (tx: Transaction, space: string, id: string) =>
  tx.run(sql`delete from plans.past_link where space_id = ${space} and id = ${id}`)

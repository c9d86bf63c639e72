import { personOf, sql, type Transaction } from '#platform'
import type { At, Graph, LeaderGoal, ShownGoal, Shows } from './lens.ts'

/**
 * The goals of organizations around a place: where it is an organization or its goal, those it serves by any path and those
 * that serve it, one level down; where it is a leader (or one goal of theirs), those that are served, by any path. What is over
 * serves only what is over itself.
 */
export const graphAround = async (tx: Transaction, { space, goal }: At): Promise<Graph> =>
  (await tx.row<Graph>(sql`with recursive here as (
      select g.space_id, g.id, g.state from plans.goal g
      where g.space_id = ${space} and g.state <> 'draft' and g.id = coalesce(${goal}::uuid, g.id)
        and (g.state = 'inProgress' or g.id = ${goal}::uuid)),
    served as (
      select l.to_space_id as space_id, l.to_goal_id as id from focus.goal_link l
      where l.space_id = ${space} and l.goal_id = coalesce(${goal}::uuid, l.goal_id)),
    up as (
      select space_id, id from here union select space_id, id from served
    union select l.to_space_id, l.to_goal_id from up cross join lateral (
        select l.to_space_id, l.to_goal_id from plans.link l where l.space_id = up.space_id and l.goal_id = up.id offset 0) l),
    node as materialized (
      select space_id, id from up
    union select l.space_id, l.goal_id from here join plans.link l on l.to_space_id = here.space_id and l.to_goal_id = here.id
        join plans.goal b on b.space_id = l.space_id and b.id = l.goal_id
        where b.state = 'inProgress' or here.state <> 'inProgress'),
    seen as materialized (
      select g.space_id, g.id, g.statement, g.state, g.apart, g.place, o.name, o.kind, o.id as organization_id
      from node n join plans.goal g on g.space_id = n.space_id and g.id = n.id
        join organizations.organization o on o.id = g.space_id
      where g.state <> 'draft' order by o.name, g.place, g.id limit 400)
    select
      (select coalesce(json_agg(json_build_object('space', s.space_id, 'id', s.id, 'statement', s.statement, 'state', s.state,
          'apart', s.apart, 'organization', s.name, 'kind', s.kind, 'tally', t.told)), '[]')
        from seen s left join lateral (
          select json_build_object('leaders', t.leaders, 'among', t.among, 'goals', t.goals, 'schools', t.schools,
            'month', t.month) as told
          from tallies.tally t where t.space_id = s.space_id and t.goal_id = s.id and t.part = 'goal'
          order by t.month desc limit 1) t on true) as aims,
      (select coalesce(json_agg(json_build_object('from', l.goal_id, 'to', l.to_goal_id, 'how', l.how,
          'strength', l.strength)), '[]')
        from seen f join plans.link l on l.space_id = f.space_id and l.goal_id = f.id
          join seen t on t.space_id = l.to_space_id and t.id = l.to_goal_id) as links`)) ?? {
    aims: [],
    links: [],
  }

/** The asker's own goals of cycles that run, and the one looked at; and those that are shared with them; each with what it serves. */
export const leaderGoals = (tx: Transaction, { goal }: At) =>
  tx.rows<LeaderGoal>(sql`with seen as materialized (
      select g.space_id, g.id from focus.goal g join cycles.cycle c on c.space_id = g.space_id and c.id = g.cycle_id
        where g.space_id = ${personOf(tx.who)}
          and (c.state in ('active', 'paused', 'closing') or g.id = ${goal}::uuid)
    union all select s.space_id, s.item_id from trust.shared_with_me() s where s.noun = 'goal')
    select g.space_id as space, g.id, g.statement, g.apart, p.name as owner, l.links
    from seen s join focus.goal g on g.space_id = s.space_id and g.id = s.id
      cross join lateral (select p.name from people.person p where p.space_id = g.space_id and p.id = g.space_id offset 0) p
      cross join lateral (
        select coalesce(json_agg(json_build_object('space', l.to_space_id, 'id', l.to_goal_id, 'how', l.how,
          'strength', l.strength, 'changed', a.changed_at > l.seen_at)), '[]') as links
        from focus.goal_link l join plans.goal a on a.space_id = l.to_space_id and a.id = l.to_goal_id
        where l.space_id = g.space_id and l.goal_id = g.id) l
    where g.state <> 'dropped'
    order by g.space_id <> ${personOf(tx.who)}, p.name, g.position, g.id limit 200`)

/** What leaders showed to organizations the asker reads for: the newest copy of each goal, with its words once it was opened. */
export const shownGoals = (tx: Transaction) =>
  tx.rows<ShownGoal>(sql`with newest as (
      select distinct on (s.space_id, s.item_id, s.recipient_id) s.space_id, s.id, s.item_id, s.recipient_id,
        s.manifest::json as m, s.handed_at
      from snapshots.snapshot s
      where s.recipient_id in (select trust.receives()) and s.space_id <> ${personOf(tx.who)}
      order by s.space_id, s.item_id, s.recipient_id, s.handed_at desc)
    select n.space_id as space, n.item_id as id, n.id as snapshot, n.recipient_id as recipient,
      n.m -> 'from' ->> 'name' as owner, case when t.opened then n.m ->> 'title' end as title,
      case when t.opened then n.m -> 'serves' else '[]' end as serves
    from newest n cross join lateral (
      select exists (select 1 from snapshots.step t where t.space_id = n.space_id and t.snapshot_id = n.id
        and t.who = ${personOf(tx.who)} and t.step in ('opened', 'read')) as opened) t
    order by n.handed_at desc limit 200`)

/** What shows something of a goal, as far as the asker may see both. */
export const showsOf = (tx: Transaction, { space, goal }: At) =>
  tx.rows<Shows>(sql`select e.id, coalesce(nullif(e.title, ''), nullif(left(e.caption, 120), ''), e.practised_on::text) as title,
      c.sentence
    from portfolio.claim c join portfolio.evidence e on e.space_id = c.space_id and e.id = c.evidence_id
    where c.space_id = ${space} and c.goal_id = ${goal} and e.trashed_at is null
    order by e.practised_on desc, e.id desc limit 50`)

/** An organization of the asker's trees, what stands above it, and what stands below, also in its regions, with how many goals
 * under way, and how many of them serve a goal of it. A department without goals works for those of the place it belongs to. */
export interface LensPlace {
  id: string
  name: string
  kind: string
  above: { id: string; name: string } | null
  below: { id: string; name: string; kind: string; goals: number; serving: number }[]
  /** May the asker read what leaders show there? */
  reads: boolean
}

/** An organization as the lens shows it: what lies above and below it, and what its goals serve. Nothing where it is not seen. */
export const placeWith = (tx: Transaction, id: string) =>
  tx.row<LensPlace>(sql`select o.id, o.name, o.kind, o.id in (select trust.receives()) as reads,
      (select json_build_object('id', a.id, 'name', a.name) from organizations.organization a where a.id = o.parent_id) as above,
      (select coalesce(json_agg(json_build_object('id', b.id, 'name', b.name, 'kind', b.kind, 'goals', g.n,
          'serving', g.serving) order by b.name), '[]')
        from (select * from organizations.organization b where b.closed_on is null and (b.parent_id = o.id
              or b.parent_id in (select r.id from organizations.organization r where r.parent_id = o.id and r.kind = 'region'))
            order by b.name limit 200) b
          cross join lateral (select count(*)::int as n, count(*) filter (where exists (select from plans.link l
              where l.space_id = g.space_id and l.goal_id = g.id and l.to_space_id = o.id))::int as serving
            from plans.goal g where g.space_id = b.id and g.state = 'inProgress') g
        where b.kind <> 'department' or g.n > 0) as below
    from organizations.organization o where o.id = ${id} and o.id in (select trust.my_trees())`)

/** Where the asker works, to begin with; a department works for what it belongs to. */
export const ownPlace = async (tx: Transaction) =>
  (
    await tx.row<{
      id: string
    }>(sql`select case when o.kind = 'department' then coalesce(o.parent_id, o.id) else o.id end as id
      from trust.my_organizations() m join organizations.organization o on o.id = m left join posts.post p on p.organization_id = m and p.space_id = ${personOf(tx.who)}
        and trust.today() between p.starts and coalesce(p.ends, 'infinity')
      order by p.id is null, p.main desc limit 1`)
  )?.id

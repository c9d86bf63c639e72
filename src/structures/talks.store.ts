import { sql, type Transaction } from '#platform'

/** A goal of the leader's that may be talked about somewhere, and in which groups it is. */
export interface GoalTalked {
  id: string
  statement: string
  /** The ids of the groups, those that were put aside left out. */
  structures: string[]
}

/** A person's goals of cycles that are not closed, in their order, with where each is talked about. */
export const goalsTalked = (tx: Transaction, person: string) =>
  tx.rows<GoalTalked>(sql`select g.id, g.statement, array(select t.structure_id::text from structures.talk t
        join structures.structure s on s.space_id = t.space_id and s.id = t.structure_id
        where t.space_id = g.space_id and t.goal_id = g.id and s.aside_at is null order by s.made_at, s.id) as structures
    from focus.goal g join cycles.cycle c on c.space_id = g.space_id and c.id = g.cycle_id
    where g.space_id = ${person} and c.state not in ('closed', 'archived') and g.state <> 'dropped'
    order by c.starts desc, g.position, g.id limit 50`)

/** What is written in places of the map: this goal, talked about in this group. */
interface Talk {
  goal: string
  structure: string
}

/** These goals, talked about in one group. */
export const talksIn = (structure: string, goals: readonly string[]): Talk[] =>
  goals.map((goal) => ({ goal, structure }))

/**
 * Says anew which of these goals are talked about in which of these groups, and leaves every other pair alone. Ids that
 * are nobody's, or somebody else's, are refused by their keys.
 */
export async function putTalks(
  tx: Transaction,
  person: string,
  among: { goals: readonly string[]; structures: readonly string[] },
  talks: readonly Talk[],
) {
  const [goals, structures] = [talks.map(({ goal }) => goal), talks.map(({ structure }) => structure)]
  await tx.run(sql`delete from structures.talk where space_id = ${person}
    and goal_id = any(${among.goals}::uuid[]) and structure_id = any(${among.structures}::uuid[])
    and (goal_id, structure_id) not in (select * from unnest(${goals}::uuid[], ${structures}::uuid[]))`)
  await tx.run(sql`insert into structures.talk (space_id, goal_id, structure_id)
    select ${person}, t.goal, t.structure from unnest(${goals}::uuid[], ${structures}::uuid[]) t (goal, structure)
    on conflict do nothing`)
}

import { sql, type Transaction } from '#platform'

/** A standard a goal is about, with the names it is shown by. */
export interface GoalStandard {
  space: string
  version: string
  item: string
  framework: string
  code: string
  label: string
  statement: string
}

/** Asks for the standards a goal is about; whoever sees the goal sees them. */
export const standardsAsked = (space: string, goal: string) =>
  sql`select s.item_space_id as space, s.version_id as version, s.item_id as item,
      v.title as framework, i.code, i.label, i.statement
    from focus.standard s
      join frameworks.item i on i.space_id = s.item_space_id and i.id = s.item_id
      join frameworks.version v on v.space_id = s.item_space_id and v.id = s.version_id
    where s.space_id = ${space} and s.goal_id = ${goal} order by v.title, v.id, i.place, s.id`

/** Says which standards a goal is about, in the place of those before; items of adopted frameworks alone are kept. */
export async function putStandards(
  tx: Transaction,
  person: string,
  goal: string,
  items: readonly { space: string; id: string }[],
) {
  await tx.run(sql`delete from focus.standard where space_id = ${person} and goal_id = ${goal}`)
  if (items.length === 0) return
  await tx.run(sql`insert into focus.standard (space_id, goal_id, item_space_id, version_id, item_id)
    select ${person}, ${goal}, i.space_id, i.version_id, i.id
    from unnest(${items.map(({ space }) => space)}::uuid[], ${items.map(({ id }) => id)}::uuid[]) as one (space, id)
      join frameworks.item i on i.space_id = one.space and i.id = one.id
    where exists (select 1 from frameworks.step s where s.version_id = i.version_id and s.step = 'adopted')
    on conflict do nothing`)
}

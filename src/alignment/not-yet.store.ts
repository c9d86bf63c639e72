import { sql, type Transaction } from '#platform'
import type { At } from './lens.ts'

/** A school or a district none of whose goals serves the one that is looked at, and how many goals it has under way. */
export interface NotYet {
  id: string
  name: string
  goals: number
}

/**
 * The schools of a district, the districts of a state, none of whose goals serves a goal of it; for whoever keeps that goal, fifty
 * and one more that tells of others. What stands between them, a region, is gone through.
 */
export const notYetServing = (tx: Transaction, { space, goal }: At) =>
  tx.rows<NotYet>(sql`with recursive below as (
      select o.id, o.name, o.kind from organizations.organization o
      where o.parent_id = ${space} and o.closed_on is null and (select trust.keeps('plans', ${space}))
        and exists (select from plans.goal g where g.space_id = ${space} and g.id = ${goal} and g.state = 'inProgress')
    union all select o.id, o.name, o.kind from below b join organizations.organization o on o.parent_id = b.id
      where b.kind = 'region' and o.closed_on is null)
    select b.id, b.name, (select count(*)::int from plans.goal g where g.space_id = b.id and g.state = 'inProgress') as goals
    from below b
    where b.kind in ('school', 'district') and not exists (select from plans.link l join plans.goal g on g.space_id = l.space_id and g.id = l.goal_id
        where l.to_space_id = ${space} and l.to_goal_id = ${goal} and l.space_id = b.id
          and g.state not in ('draft', 'changed', 'dropped'))
    order by b.name, b.id limit 51`)

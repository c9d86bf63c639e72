import type { presentPhase } from '#cycles'
import { sql } from '#platform'

export type Fruits = Parameters<typeof presentPhase>[1]

/** What the first three phases are there for, in the cycle that lies below: a use said, a goal, company or a reason for none.
 * For the leader alone, on the ground of `lightGroundOf`. */
export const fruitsOf = (person: string) =>
  sql`select exists (select 1 from cycle c join purpose.purpose p on p.space_id = ${person} and p.cycle_id = c.id
      where cardinality(p.uses) > 0) as purpose,
    exists (select 1 from cycle c join focus.goal g on g.space_id = ${person} and g.cycle_id = c.id
      where g.state <> 'dropped') as focus,
    exists (select 1 from circle) or exists (select 1 from cycle c join cycles.alone a
      on a.space_id = ${person} and a.cycle_id = c.id) as structures`

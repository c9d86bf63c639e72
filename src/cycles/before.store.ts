import { sql } from '#platform'
import type { Cycle } from './cycle.ts'

/**
 * The cycle before one, as the ground of other questions: of the same post where there is one, else the latest that began
 * earlier; not one that goes on beside it in the same school year.
 */
export const cycleBefore = ({ personId, id, postId, schoolYear, starts }: Cycle) =>
  sql`select o.id, o.school_year as year from cycles.cycle o
    where o.space_id = ${personId} and o.id <> ${id} and o.starts < ${starts}::date
      and (o.school_year <> ${schoolYear} or o.state in ('closed', 'archived'))
    order by o.post_id = ${postId} desc, o.starts desc, o.id limit 1`

/** The school year of the cycle that lies below as the one before; nothing where there was none. */
export const yearBefore = () => sql`select year from before`

import { sql } from '#platform'
import type { Moment } from './assessment.ts'
import type { Rating } from './rating.ts'

/** What somebody said of the same thing in an assessment before. */
export interface Earlier extends Rating {
  moment: Moment
  year: string
}

/** The latest answer to the same thing of the same version in an assessment begun before this one. */
export const earlierAsked = (person: string, id: string) =>
  sql`select r.sources, r.level, r.enough, r.note, r.confidence, a.moment, c.school_year as year
    from assessment.rating now join assessment.assessment here on here.space_id = now.space_id and here.id = now.assessment_id
      join assessment.assessment a on a.space_id = here.space_id and a.version_id = here.version_id
        and (a.begun_at, a.id) < (here.begun_at, here.id)
      join cycles.cycle c on c.space_id = a.space_id and c.id = a.cycle_id
      join assessment.rating r on r.space_id = a.space_id and r.assessment_id = a.id and r.item_id = now.item_id
        and r.continuum_id is not distinct from now.continuum_id and r.answered
    where now.space_id = ${person} and now.id = ${id} order by a.begun_at desc, a.id desc limit 1`

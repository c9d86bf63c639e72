import type { Moment } from './assessment.ts'
import type { Rated } from './change.ts'
import type { Rating } from './rating.ts'
import type { MapLine } from './scale.ts'

/** A rating as a list shows it. */
export interface ShownRating extends Rated, Rating {
  id: string
  under: string | null
  code: string
  label: string
  statement: string
  /** What it belongs to, of the first level. */
  branch: string | null
  mapLine: MapLine | null
  lines: { label: string }[][]
  entries: number
}

/** Another look at the same version, to compare with. */
export interface Look {
  id: string
  moment: Moment
  year: string
  begunAt: Date
  ratings: Rated[]
}

import type { Complaints } from '#forms'
import type { Reader } from '#people'
import type { Headed } from './assessment.ts'
import type { Earlier } from './earlier.store.ts'
import type { PickedEntry } from './entry-pick.ts'
import type { Rating } from './rating.ts'
import type { Around, ItemRating } from './ratings.store.ts'
import type { Step } from './scale.ts'

/** What the page of one thing is given. */
export interface RatingPageProps {
  reader: Reader
  of: Headed
  one: ItemRating
  steps: Step[]
  around: Around
  entries: PickedEntry[]
  /** What was said of it in an assessment before. */
  earlier: Earlier | undefined
  /** How this answer read, the newest first. */
  versions: (Rating & { at: Date })[]
  answers: Record<string, unknown>
  complaints?: Complaints
}

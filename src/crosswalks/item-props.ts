import type { Place } from '#language'
import type { Field } from '#ui'
import type { Link } from './crosswalk.ts'
import type { Listed } from './crosswalks.store.ts'
import type { ItemView } from './item-view.ts'
import type { Entry } from './outline.ts'

/** What the page of one item of a crosswalk shows. */
export interface ItemProps {
  place: Place
  crosswalk: Listed & { mine: boolean }
  view: ItemView
  /** What was looked for on the other side, and what was found. */
  asked: string
  answers: Entry[]
  /** What was said of a link and could not be kept, with a sentence for each field. */
  tried?: { other: string; kind: string; notes: string; errors: Field.Sentences }
  /** The link that was just taken away. */
  removed?: { link: Link; other: Entry }
}

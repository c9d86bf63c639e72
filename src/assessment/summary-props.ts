import type { Reader } from '#people'
import type { ComponentChildren } from 'preact'
import type { Headed } from './assessment.ts'
import type { Look } from './look.ts'
import type { ViewedRating } from './view.ts'

/** What the pages of an assessment as a whole are given. */
export interface SummaryProps {
  reader: Reader
  of: Headed
  ratings: ViewedRating[]
  /** Looks at the same version, the oldest first, this one the last; none for whoever it is shared with. */
  looks: Look[]
  /** Who can see it, in words; for somebody it is shared with, whose it is. */
  label: { words: string; who: 'one' | 'two' | 'group' }
  own: boolean
  /** Where it stands. */
  address: string
  /** What others say to it. */
  feedback?: ComponentChildren
  /** The part of a long one that is shown, or `all`. */
  part?: string
}

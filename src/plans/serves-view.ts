import type { Complaints } from '#forms'
import type { Reader } from '#people'
import type { Goal } from './goal.ts'
import type { Above, Linked } from './link.ts'
import type { Home } from './organization.store.ts'

/** What the page shows that says what a goal serves. */
export interface ServesProps {
  reader: Reader
  home: Home
  goal: Goal
  /** The sentences of the purpose, and those that the goal serves. */
  offered: string[]
  sentences: string[]
  above: Linked[]
  /** Goals that it may serve. */
  offer: Above[]
  answers?: Record<string, unknown>
  complaints?: Complaints
  /** The link whose words are being changed. */
  changing?: Linked
  /** A link that was taken away just now. */
  gone?: string
}

import type { Reader } from '#people'
import type { Expecting } from './expectation.ts'
import type { Somebody } from './people.ts'
import type { PhilosophyAnswers } from './philosophy.ts'
import type { StandingPicture } from './picture.ts'
import type { Purpose } from './purpose.ts'

/** Everything the page of a purpose shows. */
export interface PurposeProps {
  reader: Reader
  /** Nothing where it is not written yet. */
  purpose: Purpose
  /** Is there a cycle that it could be of? */
  hasCycle: boolean
  isWritten: boolean
  standing: StandingPicture | undefined
  people: readonly Somebody[]
  expecting: readonly Expecting[]
  own: Own
}

/** What a leader wrote that belongs to no single cycle, in one line. */
export interface Own extends PhilosophyAnswers {
  /** When the philosophy was written or last said to hold; nothing where there is none. */
  heldAt: Date | null
  /** The id of the philosophy; nothing where there is none. */
  philosophyId: string | null
  /** What of the two somebody else can see now. */
  seen: string[]
  /** Are there several wordings of it? */
  reworded: boolean
  /** Who I am, what I do. */
  am: string
  doing: string
  /** The idea cards that were opened. */
  opened: string[]
}

import type { Company } from './company.ts'

/** A leader's goal as the coach sees it. Days as `YYYY-MM-DD`. */
export interface GoalSeen {
  id: string
  kind: string
  statement: string
  measure: string
  baseline: number | null
  target: number | null
  lower: boolean
  due: string | null
  /** How many goals above it serves; and whether its owner says why it serves none. */
  links: number
  apart: boolean
  /** Is it talked about in one of the leader's structures? */
  heard: boolean
}

/** The latest ratings of one self-assessment: levels as places on their scale, 1 the lowest. */
export interface RatingsSeen {
  id: string
  levels: number[]
  /** How many stand at the top of their scale. */
  tops: number
  /** Rated without saying on what it rests; the first of them. */
  unsourced: number
  firstUnsourced: string | null
}

/** A question to data as the coach sees it. */
export interface InquirySeen {
  id: string
  /** Has the picture been looked at? */
  looked: boolean
  questions: number
  /** The gap that the inquiry asks about, in points; and whether somebody wrote about it. */
  gap: number | null
  gapAnswered: boolean
}

/** An entry that waits for a sentence. */
export interface EntrySeen {
  id: string
  title: string
  day: string
}

/**
 * A leader's cycle as the rules of the coach look at it: facts, no judgement. It is read under the leader's own identity
 * and never leaves their page. Days as `YYYY-MM-DD`.
 */
export interface Picture {
  today: string
  cycle: string
  starts: string
  ends: string
  /** Days of this cycle on which its leader did something in LPS. */
  visits: number
  uses: { use: string; audience: string; decides: string }[]
  /** Sentences in the three boxes, and the day they were last written or confirmed. */
  philosophy: { sentences: number; on: string | null }
  /** What the organization expects of its leaders, if it says so: has it been opened? */
  expectations: { organization: string; opened: boolean } | null
  ratings: RatingsSeen[]
  inquiries: InquirySeen[]
  goals: GoalSeen[]
  /** Initiatives under way in the school of the post. */
  initiatives: { organization: string; underWay: number } | null
  company: Company
  /** A change from outside that is written down and has no brief yet. */
  change: { id: string; what: string } | null
  entries: number
  untold: number
  untoldFirst: EntrySeen | null
  lastDay: string | null
}

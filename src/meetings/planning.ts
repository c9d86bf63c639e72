import type { MeetingKind } from './meeting.ts'
import type { Break, Rhythm } from './recurrence.ts'

/** Of what a meeting is planned: a circle, or a structure in the planner's own space. */
export interface PlannedFor {
  space: string
  structureId: string | null
}

/** The same, told by a meeting of it that is planned already. */
export interface PlannedBy {
  space: string
  meeting: string
}

/** What planning begins with. Days and times are local to `zone`, that of the planner's organization. */
export interface Planning {
  kind: MeetingKind
  circleName: string | null
  paused: boolean
  zone: string
  /** By seat; who rests takes no turn in leading for now. */
  members: { id: string; name: string; seat: number; rests: boolean }[]
  /** When each of them led last, or is to lead. */
  led: { person: string; at: string }[]
  last: {
    day: string
    begins: string
    ends: string
    place: string | null
    link: string | null
    every: Rhythm | null
  } | null
  /** When they meet, in the words of their agreement; empty where nothing is said. */
  cadence: string
  /** The days on which a meeting is planned already, from today on. */
  ahead: string[]
  /** The last day of the planner's present cycle. */
  cycleEnds: string | null
  breaks: Break[]
}

import type { Protocol } from '#protocols'
import type { SittingMeeting } from './meeting.store.ts'
import type { Member } from './room.ts'
import type { SittingStep } from './sitting.ts'
import type { SittingLine } from './sittings.store.ts'

/** What can be run in a meeting. */
export interface Choices {
  meeting: SittingMeeting
  /** What was run in it already: what is open first, then the latest. */
  earlier: SittingLine[]
  members: Member[]
  protocols: Protocol[]
  /** The steps of the whole agenda, where there is one. */
  agenda: SittingStep[]
}

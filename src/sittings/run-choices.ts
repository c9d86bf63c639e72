import type { Protocol } from '#protocols'
import type { SittingMeeting } from './meeting.store.ts'
import type { Member } from './room.ts'
import type { SittingStep } from './sitting.ts'

/** What can be run in a meeting. */
export interface Choices {
  meeting: SittingMeeting
  members: Member[]
  protocols: Protocol[]
  /** The steps of the whole agenda, where there is one. */
  agenda: SittingStep[]
}

import type { Purpose } from './purpose.ts'

/** What stands of the picture of a purpose, and what its leader confirmed. */
export interface StandingPicture {
  /** What the cycle is for; nothing where it is not written yet. */
  purpose: Purpose | null
  purposeId: string | null
  /** The mark of everybody behind a door. */
  people: string
  /** The mark of the whole picture. */
  mark: string
  confirmedAt: Date | null
  /** Is what was confirmed last what stands now? */
  holds: boolean
}

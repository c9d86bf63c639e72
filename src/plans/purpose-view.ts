import type { Reader } from '#people'
import type { Home } from './organization.store.ts'
import type { Listening, Purpose } from './purpose.ts'
import type { ServingGoal } from './sentences.store.ts'

/** What the page of a purpose shows. */
export interface PurposeProps {
  reader: Reader
  home: Home
  /** Nothing is said yet. */
  purpose?: Purpose & { wordings: number }
  listenings: Listening[]
  goals: ServingGoal[]
  /** What was taken out of sight just now. */
  gone?: string
}

import type { FindCandidates, Reader } from '#people'
import type { Database, Transaction } from '#platform'
import type { ComponentChildren } from 'preact'
import type { Led } from './turn.ts'

/** What the rooms need of the modules above. */
export interface RoomTools {
  db: Database
  find: FindCandidates
  /** Who led which meetings of a circle, and is to lead. */
  ledIn(tx: Transaction, circle: string): Promise<Led[]>
  /** Parts of the room that others keep: what is ahead, what was promised, what is open to it now unless it is paused. */
  showFurther(
    tx: Transaction,
    reader: Reader,
    circle: string,
  ): Promise<(paused: boolean) => ComponentChildren>
}

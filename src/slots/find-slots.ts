import type { Transaction } from '#platform'
import { findFree, type Reach } from './find-free.ts'
import { chooseSlots, isLength, type Slot } from './slot.ts'

/** What kind of slot is looked for, and where the one who looks is. */
export interface SlotWish extends Reach {
  minutes: number
  timeZone: string
}

/** Up to three slots in which all present members of a circle are free, or the asker alone in their own space. */
export async function findSlots(tx: Transaction, circle: string, wish: SlotWish): Promise<Slot[]> {
  const { minutes, timeZone } = wish
  return isLength(minutes) ? chooseSlots(await findFree(tx, circle, wish), minutes, timeZone) : []
}

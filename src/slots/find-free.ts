import type { Transaction } from '#platform'
import type { Free } from './slot.ts'
import { freeTogether } from './slots.store.ts'

/** How far to look: from a moment on, half a day from now where nothing is said, and so many days, at most 62. */
interface Reach {
  since?: Date
  days?: number
}

const hour = 3600_000

/** The times in which all present members of a circle are free, or the asker alone in their own space; one question. */
export function findFree(tx: Transaction, circle: string, { since, days = 28 }: Reach = {}): Promise<Free[]> {
  const from = since ?? new Date(tx.now.getTime() + 12 * hour)
  return freeTogether(tx, circle, from, new Date(from.getTime() + days * 24 * hour))
}

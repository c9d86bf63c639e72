import type { Transaction } from '#platform'

/** An entry of the own portfolio that a rating can rest on. */
export interface PickedEntry {
  id: string
  name: string
  /** The practice day, `YYYY-MM-DD`. */
  day: string
  /** It was said to show the very item. */
  shows: boolean
}

/** Finds a few entries to pick from: those already chosen, those that show the item, the latest. */
export type FindEntries = (tx: Transaction, person: string, rating: string) => Promise<PickedEntry[]>

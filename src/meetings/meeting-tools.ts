import type { Database, Transaction } from '#platform'
import type { SayTitles } from './compose-agenda.ts'
import type { OwnItem } from './own-item.ts'

/** What the pages of meetings work with. What modules above keep is asked of them by functions that are handed in. */
export interface MeetingTools {
  db: Database
  /** What items are called that a module above keeps. */
  titles: SayTitles
  /** What structures of a leader are called, by their id. */
  structures(tx: Transaction, person: string): Promise<ReadonlyMap<string, string>>
  /** What else of a person's own can be brought to a meeting. */
  furtherItems(tx: Transaction, person: string): Promise<OwnItem[]>
}

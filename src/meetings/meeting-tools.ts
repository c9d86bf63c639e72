import type { Database, Transaction } from '#platform'
import type { SayTitles } from './compose-agenda.ts'
import type { MeetingAt } from './meeting.ts'
import type { OwnItem } from './own-item.ts'

/** What runs or was run in a meeting. */
export interface Run {
  id: string
  title: string
  open: boolean
  begunAt: Date
}

/** What the pages of meetings work with. What modules above keep is asked of them by functions that are handed in. */
export interface MeetingTools {
  db: Database
  /** What items are called that a module above keeps. */
  titles: SayTitles
  /** What structures of a leader are called, by their id. */
  structures(tx: Transaction, person: string): Promise<ReadonlyMap<string, string>>
  /** What else of a person's own can be brought to a meeting: the latest, or with words what has them. */
  furtherItems(tx: Transaction, person: string, words: string): Promise<OwnItem[]>
  /** What runs in a meeting first, then what was run in it, the latest first. */
  runs(tx: Transaction, at: MeetingAt): Promise<Run[]>
}

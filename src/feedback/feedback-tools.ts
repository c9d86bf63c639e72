import type { Database } from '#platform'
import type { PromisesOf } from './my-words.ts'
import type { NameItems } from './name-items.ts'

/** What the pages about feedback work with; what lies above is handed in. */
export interface FeedbackTools {
  db: Database
  nameItems: NameItems
  promisesOf: PromisesOf
}

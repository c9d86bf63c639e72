import type { FileStore } from '#files'
import type { Database } from '#platform'

/** What importing works with. */
export interface ImportTools {
  db: Database
  /** Keeps a table between its upload and the choice of its columns; what is not taken up goes after a day. */
  store: FileStore
  /** May packages be fetched from an address? Whoever runs LPS says so. */
  fromAddress?: boolean
}

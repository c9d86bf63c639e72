import type { Accounts } from '#accounts'
import type { Database } from '#platform'

/** What calendars work with. */
export interface CalendarTools {
  db: Database
  accounts: Pick<Accounts, 'pool'>
  /** Seals the addresses of feeds. */
  linkSecret: string
  settings: {
    publicUrl: string
    /** Does LPS listen to this computer alone? */
    local: boolean
  }
}

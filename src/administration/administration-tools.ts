import type { Accounts } from '#accounts'
import type { Database } from '#platform'

/** What administering works with. */
export interface AdministrationTools {
  db: Database
  accounts: Accounts
  publicUrl: string
  /** Is a mail server set up? */
  mailReady: boolean
  version: string
  /** The command that makes a backup of this data folder. */
  backupCommand: string
}

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
  /** How many bytes are free on the disk that keeps the files; nothing where nobody can tell. */
  room(): Promise<number | undefined>
  /** The command that makes a backup of this data folder. */
  backupCommand: string
}

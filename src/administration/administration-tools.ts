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
  /** How many bytes of files each person may keep. */
  filesEach: number
  /** The folder that holds everything, for a command that names it. */
  dataDir: string
  /** Is this a demo, in which nobody has anything to lose? */
  onlyDemo(): boolean
  /** Until when the certificate is good and how many milliseconds that is, where LPS has one of its own. */
  certificate(): { until: Date; left: number } | undefined
}

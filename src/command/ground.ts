import type { After, Settings } from '#app'
import type { Engine } from '#engine'
import type { MailServer } from '#mail'
import type { Clock } from '#clock'
import type { Secrets } from './secrets.ts'

/** What a running program stands on. */
export interface Ground {
  /** How each role reaches the database, whose tables are in shape. */
  connection: Engine['connection']
  secrets: Secrets
  /** The folder with the bytes of files. */
  files: string
  settings: Settings
  /** Where letters are handed to; nothing where no mail server is named. */
  mailServer?: MailServer
  /** The clock, where it is not this computer's, moved as far as the house says. */
  clock?: Clock
  /** What calls back when it has been quiet for a while, where it is not this computer. */
  after?: After
}

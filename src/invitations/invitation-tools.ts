import type { Accounts } from '#accounts'
import type { Mail } from '#mail'
import type { Clock } from '#clock'
import type { Database } from '#platform'

/** What inviting works with. */
export interface InvitationTools {
  db: Database
  accounts: Accounts
  clock: Clock
  /** What seals the links. */
  secret: string
  publicUrl: string
  /** Without a mail server, links are handed over. */
  mail: Pick<Mail, 'ready'>
}

import type { Mail } from '#mail'
import type { Database } from '#platform'

/** What the pages about notices work with. */
export interface NoticeTools {
  db: Database
  mail: Pick<Mail, 'ready' | 'knowsOff'>
}

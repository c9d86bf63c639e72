import type { FileStore } from '#files'
import type { Jobs } from '#jobs'
import type { Mail } from '#mail'
import type { Press } from '#paper'
import type { Accounts } from '#accounts'
import type { Clock } from '#clock'
import type { Ears } from '#ears'
import type { Database } from '#platform'
import type { CardsAhead } from './cards-ahead.ts'
import type { House } from './house.store.ts'

/** Everything the running program holds, made once at the start and handed down. */
export interface Program {
  db: Database
  /** What the database tells; every process listens for itself. */
  ears: Ears
  /** The same database under another clock: the demo world writes its past with it. */
  openAt(clock: Clock): Database
  /** Decides cards of the coach before their leaders look. */
  cards: CardsAhead
  accounts: Accounts
  store: FileStore
  jobs: Jobs
  press: Press
  mail: Mail
  clock: Clock
  /** Seals the links that are handed out. */
  linkSecret: string
  /** What this data folder is, once it is anything. */
  house: { known?: House }
  settings: Settings
}

export interface Settings {
  version: string
  /** Where people reach LPS, without a slash at the end. */
  publicUrl: string
  /** Does LPS listen to this computer alone? */
  local: boolean
  /** Addresses of proxies whose word about the visitor's address is taken. */
  trustedProxies: string[]
  development: boolean
  /** May frameworks be fetched from an address? Only where whoever runs LPS says so. */
  importFromUrl?: boolean
  /** How many bytes of files each person may keep; as many as LPS finds sensible unless whoever runs it says so. */
  filesEach?: number
  /** Until when the certificate is good and how long that is, where LPS speaks TLS itself; it is renewed while LPS runs. */
  certificate?(): { until: Date; left: number } | undefined
  /** The folder that holds everything, for a command that names it. */
  dataDir?: string
}

import type { ClientConfig } from 'pg'

/** A running database: how owners connect to it, and how to let it go. */
export interface Engine {
  kind: 'embedded' | 'external'
  /** The role that owns LPS's tables, on LPS's database. It is no superuser when the server is embedded. */
  owner: ClientConfig
  /** How another role connects to the same database. */
  connection(user: string, password: string): ClientConfig
  /** Ends an embedded server and waits for it; leaves an external one alone. */
  stop(): Promise<void>
  /** The embedded server's process, which changes when the server had to be started again. */
  readonly pid?: number
  /** Resolves with a sentence when the server has ended unasked and could not be started again. */
  died: Promise<string>
}

export interface EngineOptions {
  /** The folder that holds everything LPS keeps; made if it is missing. */
  dataDir: string
  /** An external server, as its owner's URL; without it LPS runs its own. */
  databaseUrl?: string
  /** Settings of the embedded server that replace LPS's own. */
  settings?: Record<string, string>
  /** Called as soon as a program of the embedded server works by itself: for what needs not wait until it is ready. */
  meanwhile?: () => void
}

export const databaseName = 'lps'
export const ownerName = 'lps_owner'
export const superuserName = 'postgres'

export const never = new Promise<string>(() => {})

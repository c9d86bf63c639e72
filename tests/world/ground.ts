import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { secretsOf, type Secrets } from '#command'
import { joinEngine } from '#engine'

/** The one PostgreSQL of a test run, and the folder with everything it keeps. */
export interface Ground {
  folder: string
  secrets: Secrets
  /** How a role reaches one of its databases. */
  reach(database: string, user: string, password: string): pg.ClientConfig
  /** The same for the role that owns the tables. */
  owner(database: string): pg.ClientConfig
  /** Makes and drops databases. */
  keeper: pg.ClientConfig
}

/** The ground whose engine runs on this folder. */
export function groundAt(folder: string): Ground {
  const engine = joinEngine(folder)
  if (!engine) throw new Error('The database of the tests does not run.')
  const at = (database: string, config: pg.ClientConfig) => ({ ...config, database })
  const password = readFileSync(join(folder, 'secrets', 'database-superuser'), 'utf8').trim()
  return {
    folder,
    secrets: secretsOf(folder),
    reach: (database, user, secret) => at(database, engine.connection(user, secret)),
    owner: (database) => at(database, engine.owner),
    keeper: at('postgres', engine.connection('postgres', password)),
  }
}

const prefix = 'lps-world-'
const room = 2e9

/** A new folder for a test run, in shared memory where there is room; the folders of runs that were killed go. */
export function newFolder(): string {
  const shared = '/dev/shm'
  const above = existsSync(shared) && roomIn(shared) > room ? shared : tmpdir()
  for (const name of readdirSync(above)) {
    const [, pid] = new RegExp(`^${prefix}(\\d+)-`).exec(name) ?? []
    if (pid && !isRunning(Number(pid))) rmSync(join(above, name), { recursive: true, force: true })
  }
  return mkdtempSync(join(above, `${prefix}${process.pid}-`))
}

function roomIn(folder: string) {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

function isRunning(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Asks a database over a connection of its own. */
export async function ask<Row extends object>(config: pg.ClientConfig, text: string, values: unknown[] = []) {
  const client = new pg.Client(config)
  await client.connect()
  try {
    return (await client.query<Row>(text, values)).rows
  } finally {
    await client.end()
  }
}

import pg from 'pg'
import { layJobs } from '#jobs'
import { makeRoles, type RolePasswords } from './make-roles.ts'
import { refuseUnfit } from './refuse-unfit.ts'
import { folder, knownSteps, stepsTaken } from './steps-taken.ts'

const lock = 5_071_026

/** How far to go, for a restore and for tests: `upTo` steps at most. `restoring` is said by a restore alone. */
interface Way {
  upTo?: number
  restoring?: boolean
}

/**
 * Brings the database to this program's shape, as its owner. Whoever starts at the same time waits behind a lock and
 * finds the work done. Gives the steps it took. Refuses a database that cannot hold LPS, with what to do.
 */
export async function migrate(
  owner: pg.ClientConfig,
  passwords: RolePasswords,
  { upTo, restoring }: Way = {},
): Promise<string[]> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lock])
    const before = await stepsTaken(client, restoring)
    if (before.length === 0) await refuseUnfit(client)
    await makeRoles(client, passwords)
    const taken = before.length < knownSteps().length ? await takeSteps(client, upTo) : []
    await layJobs(client)
    return taken
  } finally {
    await client.end()
  }
}

async function takeSteps(client: pg.Client, count?: number) {
  const { runner } = await import('node-pg-migrate')
  const taken = await runner({
    dbClient: client,
    dir: folder,
    direction: 'up',
    count,
    noLock: true,
    log: () => {},
    migrationsTable: 'migration',
    migrationsSchema: 'public',
    // What came to LPS after a step with a later number is taken all the same (docs/decisions/0080).
    checkOrder: false,
  })
  return taken.map((step) => step.name)
}

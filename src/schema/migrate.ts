import { fileURLToPath } from 'node:url'
import { readdirSync } from 'node:fs'
import { runner } from 'node-pg-migrate'
import pg from 'pg'
import { layJobs } from '#jobs'
import { makeRoles, type RolePasswords } from './make-roles.ts'

const folder = fileURLToPath(new URL('./migrations/', import.meta.url))
const lock = 5_071_026

/** The steps this program knows, in order: `0001_ground`, … */
export const knownSteps = () =>
  readdirSync(folder)
    .map((file) => file.replace(/\.sql$/, ''))
    .toSorted()

/** A data folder that a newer LPS has changed; the sentence says so. */
export class NewerData extends Error {}

/**
 * Brings the database to this program's shape, as its owner. Whoever starts at the same time waits behind a lock and
 * finds the work done. Gives the steps it took; `upTo` stops after that many steps, for tests.
 */
export async function migrate(
  owner: pg.ClientConfig,
  passwords: RolePasswords,
  upTo?: number,
): Promise<string[]> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lock])
    await refuseNewer(client)
    await makeRoles(client, passwords)
    const taken = await takeSteps(client, upTo)
    await layJobs(client)
    return taken
  } finally {
    await client.end()
  }
}

async function takeSteps(client: pg.Client, count?: number) {
  const taken = await runner({
    dbClient: client,
    dir: folder,
    direction: 'up',
    count,
    noLock: true,
    log: () => {},
    migrationsTable: 'migration',
    migrationsSchema: 'public',
    checkOrder: true,
  })
  return taken.map((step) => step.name)
}

async function refuseNewer(client: pg.Client) {
  const {
    rows: [there],
  } = await client.query(`select to_regclass('public.migration') as name`)
  if (!there.name) return
  const { rows } = await client.query<{ name: string }>('select name from public.migration')
  const known = new Set(knownSteps())
  if (rows.every((row) => known.has(row.name))) return
  throw new NewerData(
    'This data folder was used by a newer LPS. Please start that version, or a newer one, to open it.',
  )
}

// What makes two data folders alike: every row of every table, every byte of every file.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEngine } from '#engine'
import { Client, type ClientConfig } from 'pg'

/** A table in one line: how many rows, and their hash in the order of their text. Sessions, counters and the list of backups do not count. */
export async function rowsOf(owner: ClientConfig): Promise<Record<string, string>> {
  const client = new Client(owner)
  await client.connect()
  try {
    await client.query(`set timezone = 'UTC'`)
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname !~ '^(pg_|information_schema|jobs$|public$)'
        and (schemaname, tablename) not in (('platform', 'backup'), ('auth', 'session'), ('auth', 'verification'), ('auth', 'rateLimit'))
      order by 1`,
    )
    const found: Record<string, string> = {}
    for (const { name } of tables) found[name] = await rowsIn(client, name)
    return found
  } finally {
    await client.end()
  }
}

async function rowsIn(client: Client, table: string) {
  const { rows } = await client.query<{ line: string }>(`select t::text as line from ${table} t order by 1`)
  return `${rows.length} ${createHash('sha256')
    .update(rows.map(({ line }) => line).join('\n'))
    .digest('hex')}`
}

/** The same of a folder on which no LPS runs. */
export async function rowsAt(dataDir: string) {
  const engine = await startEngine({ dataDir })
  try {
    return await rowsOf(engine.owner)
  } finally {
    await engine.stop()
  }
}

/** The files of a data folder with their hashes; what is on its way in does not count. */
export function filesAt(dataDir: string): Record<string, string> {
  const folder = join(dataDir, 'files')
  if (!existsSync(folder)) return {}
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^[0-9a-f-]{36}\//.test(name),
  )
  const hashOf = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
  return Object.fromEntries(names.toSorted().map((name) => [name, hashOf(name)]))
}

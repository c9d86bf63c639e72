import { joinEngine } from '#engine'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { Running } from './running-lps.ts'

/**
 * How many statements of the program and of its sessions reach the database while something is done, from
 * PostgreSQL's own log. Begin, commit, and telling the database who asks do not count: they touch no table.
 */
export async function statementsOf({ dataDir }: Running, deed: () => Promise<unknown>): Promise<number> {
  const log = join(dataDir, 'logs', 'postgres.log')
  await setLogging(dataDir, 'all')
  try {
    const before = readFileSync(log).length
    await deed()
    await wait(100)
    const said = readFileSync(log).subarray(before).toString()
    const statements = [...said.matchAll(/lps_(?:app|auth)@\S+ LOG: {2}(?:execute [^:]+|statement): (.*)/g)]
    return statements.filter(
      ([, text = '']) => !/^(begin|commit|rollback|set transaction|select set_config)\b/i.test(text),
    ).length
  } finally {
    await setLogging(dataDir, 'none')
  }
}

async function setLogging(dataDir: string, what: 'all' | 'none') {
  const connection = joinEngine(dataDir)?.connection(
    'postgres',
    readFileSync(join(dataDir, 'secrets', 'database-superuser'), 'utf8').trim(),
  )
  const client = new pg.Client(connection)
  await client.connect()
  await client.query(`alter system set log_statement = '${what}'`)
  await client.query('select pg_reload_conf()')
  await client.end()
  await wait(500)
}

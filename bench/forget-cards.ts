import { joinEngine } from '#engine'
import { found } from '#platform'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Running } from './running-lps.ts'

/** Has the database forget every card, over one connection: what the coach asks is decided anew at the next look. */
export async function openForgetting({ dataDir }: Running) {
  const password = readFileSync(join(dataDir, 'secrets', 'database-superuser'), 'utf8').trim()
  const client = new pg.Client(found(joinEngine(dataDir)).connection('postgres', password))
  await client.connect()
  return {
    forget: () => client.query(`update coach.card set holds = 'empty', since = uuidv7()`),
    close: () => client.end(),
  }
}

import { joinEngine } from '#engine'
import pg from 'pg'
import type { Running } from './running-lps.ts'

/** The id of an organization by its name. */
export async function organizationOf({ dataDir }: Running, name: string): Promise<string> {
  const client = new pg.Client(joinEngine(dataDir)?.owner)
  await client.connect()
  const { rows } = await client.query<{ id: string }>(
    'select id from organizations.organization where name = $1',
    [name],
  )
  await client.end()
  return rows[0]!.id
}

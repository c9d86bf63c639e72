import type pg from 'pg'
import type { Asker } from './account-tools.ts'

/** Does all of some work on the accounts, or none of it. */
export async function inTransaction<T>(pool: pg.Pool, work: (asker: Asker) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    const undone = await client.query('rollback').catch(() => undefined)
    client.release(!undone)
    throw error
  }
}

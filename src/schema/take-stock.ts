import pg from 'pg'

/**
 * Lets PostgreSQL count what came at once, as its owner: plans hang on how much lies where. By itself it would look a minute
 * later, and small tables never.
 */
export async function takeStock(owner: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

import pg from 'pg'

/** How values are written does not depend on where the server stands. */
const plain = `set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'; set timezone = 'UTC'; set extra_float_digits = 1;
  set client_encoding = 'UTF8'; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0`

/** A connection of the owner for one long piece of work; it is gone when the work is, however it ends. */
export async function ownerSession<T>(
  owner: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(owner)
  client.on('error', () => {}) // the statement that waits for an answer tells
  await client.connect()
  try {
    await client.query(plain)
    const result = await work(client)
    await client.end()
    return result
  } catch (error) {
    // A table that is still being copied would keep a polite end waiting.
    client.connection.stream.destroy()
    throw error
  }
}

import pg from 'pg'
import type { Clock } from './clock.ts'
import { linkOf, personOf, type Identity } from './identity.ts'
import type { Happening } from './happening.ts'
import { refusalOf } from './refusal.ts'
import { sql, type Sql } from './sql.ts'

/** One transaction under one identity. Statements sent together travel together. */
export interface Transaction {
  who: Identity
  now: Date
  /** Runs after a durable commit, and not at all otherwise. */
  afterCommit(then: () => void): void
  rows<Row>(statement: Sql): Promise<Row[]>
  row<Row>(statement: Sql): Promise<Row | undefined>
  run(statement: Sql): Promise<number>
  /** What hangs on a happening is done now, in this transaction; if that fails, nothing happened. */
  react(happening: Happening): Promise<unknown>
}

/** Does what hangs on a happening, in its transaction. */
export type Reaction = (tx: Transaction, happening: Happening) => Promise<unknown>

/** The only way to LPS's tables in the running program. */
export interface Database {
  /** Does work in one transaction as somebody; resolves only after a durable commit, otherwise nothing happened. */
  as<T>(who: Identity, work: (tx: Transaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Opens the database under the application's role, which owns nothing and bypasses nothing. */
export function openDatabase(connection: pg.PoolConfig, clock: Clock, reaction?: Reaction): Database {
  const pool = new pg.Pool({ max: 10, statement_timeout: 30_000, ...connection, pipeline: true })
  pool.on('error', () => {}) // an idle connection ended; the next one is opened when it is asked for
  pool.on('connect', (client) => client.on('error', () => {})) // one at work ended; its statement tells
  return {
    as: async (who, work) => {
      const client = await pool.connect().catch(refuse)
      const tx = transaction(client, who, clock.now())
      tx.react = async (happening) => reaction?.(tx, happening)
      return carryOut(client, tx, work)
    },
    close: () => pool.end(),
  }
}

async function carryOut<T>(
  client: pg.PoolClient,
  tx: OpenTransaction,
  work: (tx: Transaction) => Promise<T>,
) {
  const begun = begin(client, tx)
  try {
    const result = await work(tx)
    await begun
    const { command } = await client.query('commit')
    if (command !== 'COMMIT') throw new Error('The database rolled back instead of committing.')
    client.release()
    tx.committed.forEach((then) => then())
    return result
  } catch (error) {
    await Promise.allSettled([begun, client.query('rollback')]).then(([, back]) =>
      client.release(back.status === 'rejected'),
    )
    return refuse(error)
  }
}

// Not awaited by the caller: begin and identity share the round trip of the first statement. If either fails, the
// statements behind it run for nobody or not at all, so nothing is seen and nothing is written.
function begin(client: pg.PoolClient, tx: Transaction) {
  const { stream } = client.connection
  stream.cork() // what is asked in the same breath travels in one packet
  process.nextTick(() => stream.uncork())
  const [person, link, now] = [personOf(tx.who), linkOf(tx.who), tx.now.toISOString()]
  const both = Promise.all([
    client.query('begin'),
    client.query(
      sql`select set_config('lps.person', ${person}, true), set_config('lps.now', ${now}, true),
        set_config('lps.link', ${link}, true)`,
    ),
  ])
  both.catch(() => {})
  return both
}

type OpenTransaction = Transaction & { committed: (() => void)[] }

const transaction = (
  client: pg.PoolClient,
  who: Identity,
  now: Date,
  committed: (() => void)[] = [],
): OpenTransaction => ({
  who,
  now,
  committed,
  afterCommit: (then) => void committed.push(then),
  rows: async (statement) => (await client.query(statement)).rows,
  row: async (statement) => (await client.query(statement)).rows[0],
  run: async (statement) => (await client.query(statement)).rowCount ?? 0,
  react: async () => {},
})

const refuse = (error: unknown): never => {
  throw refusalOf(error)
}

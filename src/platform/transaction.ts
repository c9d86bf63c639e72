import type pg from 'pg'
import type { Happening } from './happening.ts'
import { linkOf, personOf, type Identity } from './identity.ts'
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

/** A transaction with what waits for its commit. */
export type OpenTransaction = Transaction & { committed: (() => void)[] }

/** A transaction over a connection; nothing is sent yet. */
export const transaction = (
  client: pg.PoolClient,
  who: Identity,
  now: Date,
  committed: (() => void)[] = [],
): OpenTransaction => ({
  who,
  now,
  committed,
  afterCommit: (then) => void committed.push(then),
  rows: async (statement) => (await inOneBreath(client).query(statement)).rows,
  row: async (statement) => (await inOneBreath(client).query(statement)).rows[0],
  run: async (statement) => (await inOneBreath(client).query(statement)).rowCount ?? 0,
  react: async () => {},
})

/**
 * How a transaction begins, and how its statements are planned: long questions are, and so is what is read one question
 * after the other, planned once for all askers; planned anew for each they cost more than they do.
 */
const beginnings = {
  work: ['begin', 'auto'],
  ask: ['begin read only', 'auto'],
  askLong: ['begin read only', 'force_generic_plan'],
  noted: ['begin', 'force_generic_plan'],
  read: ['begin read only', 'force_generic_plan'],
} as const

/**
 * Begins, and says who asks. Not awaited by the caller: both share the round trip of the first statement. If either
 * fails, the statements behind it run for nobody or not at all, so nothing is seen and nothing is written.
 */
export function begin(client: pg.PoolClient, tx: Transaction, how: keyof typeof beginnings) {
  inOneBreath(client)
  const [person, link, now] = [personOf(tx.who), linkOf(tx.who), tx.now.toISOString()]
  const [words, plans] = beginnings[how]
  const both = Promise.all([
    client.query(words),
    client.query(
      sql`select set_config('lps.person', ${person}, true), set_config('lps.now', ${now}, true),
        set_config('lps.link', ${link}, true), set_config('plan_cache_mode', ${plans}, true)`,
    ),
  ])
  both.catch(() => {})
  return both
}

// What is asked in the same breath travels in one packet: each sending costs more than most statements.
function inOneBreath(client: pg.PoolClient) {
  const { stream } = client.connection
  if (stream.writableCorked > 0) return client
  stream.cork()
  process.nextTick(() => stream.uncork())
  return client
}

/** Throws unless it really was a commit: after a statement that failed, PostgreSQL answers it with ROLLBACK. */
export function isCommit({ command }: pg.QueryResult) {
  if (command !== 'COMMIT') throw new Error('The database rolled back instead of committing.')
}

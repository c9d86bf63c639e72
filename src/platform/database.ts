import pg from 'pg'
import type { Clock } from '#clock'
import { askers, shareAskers } from './askers.ts'
import type { Happening } from './happening.ts'
import type { Identity } from './identity.ts'
import { refusalOf } from './refusal.ts'
import { begin, isCommit, transaction, type OpenTransaction, type Transaction } from './transaction.ts'

/** Does what hangs on a happening, in its transaction. */
export type Reaction = (tx: Transaction, happening: Happening) => Promise<unknown>

type Work<T> = (tx: Transaction) => Promise<T>

/** The only way to LPS's tables in the running program. */
export interface Database {
  /** Does work in one transaction as somebody; resolves only after a durable commit, otherwise nothing happened. */
  as<T>(who: Identity, work: Work<T>): Promise<T>
  /**
   * Reads as somebody in one breath: who asks, every question and the commit travel together. All questions are asked
   * before the first answer is awaited; one that comes later is refused, and so is one that writes. Many ask on one
   * connection, the one behind the other. Long questions are asked with one plan for all askers: planned anew for each,
   * they cost more than they do.
   */
  ask<T>(who: Identity, questions: Work<T>, plans?: 'anew' | 'one plan'): Promise<T>
  /**
   * Notes that somebody looks, then only reads, in one breath and one transaction: what cannot be noted is not shown. Planned
   * as long questions are.
   */
  askNoted<T>(who: Identity, note: Work<unknown>, questions: Work<T>): Promise<T>
  /** Reads as somebody, one question after the other. What writes is refused. */
  read<T>(who: Identity, questions: Work<T>): Promise<T>
  close(): Promise<void>
}

/**
 * Connections that stay while nobody asks, one of them for work that writes: a new one would plan the long questions anew, a
 * page then takes ten times as long.
 */
const warm = askers + 1

/** Opens the database under the application's role, which owns nothing and bypasses nothing. */
export function openDatabase(connection: pg.PoolConfig, clock: Clock, reaction?: Reaction): Database {
  const pool = new pg.Pool({ min: warm, max: 10, statement_timeout: 30_000, ...connection, pipeline: true })
  pool.on('error', () => {}) // an idle connection ended; the next one is opened when it is asked for
  pool.on('connect', (client) => client.on('error', () => {})) // one at work ended; its statement tells
  const shared = shareAskers(pool)
  const transactionOn = (client: pg.PoolClient, who: Identity) => {
    const tx = transaction(client, who, clock.now())
    tx.react = async (happening) => reaction?.(tx, happening)
    return tx
  }
  const alone = async <T>(who: Identity, work: Work<T>, how: 'work' | 'read') => {
    const client = await pool.connect().catch(refuse)
    return carryOut(client, transactionOn(client, who), work, how)
  }
  const inLine = <T>(who: Identity, breath: Breath<T>) =>
    shared.lend((client) => askAtOnce(client, transactionOn(client, who), breath))
  const apart = async <T>(who: Identity, breath: Breath<T>) => {
    const client = await pool.connect()
    return askAtOnce(client, transactionOn(client, who), breath).finally(() => client.release())
  }
  const inOneBreath = <T>(who: Identity, breath: Breath<T>) =>
    inLine(who, breath)
      .catch((error) => (isUnprepared(error) ? apart(who, breath) : Promise.reject(error)))
      .catch(refuse)
  return {
    as: (who, work) => alone(who, work, 'work'),
    ask: (who, questions, plans = 'anew') =>
      inOneBreath(who, { questions, how: plans === 'anew' ? 'ask' : 'askLong' }),
    askNoted: (who, note, questions) => inOneBreath(who, { note, questions, how: 'noted' }),
    read: (who, questions) => alone(who, questions, 'read'),
    close: () => {
      shared.close()
      return pool.end()
    },
  }
}

/** What is asked at once, in front of it what is noted, and how it begins. */
interface Breath<T> {
  note?: Work<unknown>
  questions: Work<T>
  how: 'ask' | 'askLong' | 'noted'
}

/**
 * A statement that somebody further ahead was to prepare is not there, for their transaction failed before it, or is there
 * although the connection took it for lost. Whoever asks again does so on a connection of their own, behind nobody.
 */
const isUnprepared = (error: unknown) =>
  error instanceof pg.DatabaseError && (error.code === '26000' || error.code === '42P05')

async function carryOut<T>(client: pg.PoolClient, tx: OpenTransaction, work: Work<T>, how: 'work' | 'read') {
  const begun = begin(client, tx, how)
  try {
    const result = await work(tx)
    await begun
    isCommit(await client.query('commit'))
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

// When a question fails, the commit behind it ends the transaction all the same: there is nothing left to take back.
async function askAtOnce<T>(client: pg.PoolClient, tx: OpenTransaction, breath: Breath<T>) {
  const { note, questions, how } = breath
  const begun = begin(client, tx, how)
  const noted = note && Promise.try(note, tx)
  const closed = note && client.query('set transaction read only')
  const answers = Promise.try(questions, tx)
  const end = client.query('commit')
  tx.rows = tx.row = tx.run = tooLate
  await Promise.allSettled([end, begun, noted, closed, answers])
  await noted // where it is refused, all behind it fails because of that
  const result = await answers
  await begun
  isCommit(await end)
  tx.committed.forEach((then) => then())
  return result
}

const tooLate = () => Promise.reject(new Error('This was asked after the questions had been sent.'))

const refuse = (error: unknown): never => {
  throw refusalOf(error)
}

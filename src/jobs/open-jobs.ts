import type pg from 'pg'
import { PgBoss } from 'pg-boss'
import type { Transaction } from '#platform'
import type { Queue } from './queues.ts'

/** Later work. A job joins the transaction that adds it: no commit, no job. */
export interface Jobs {
  /** Adds a job for after the commit. Its data are ids, never words. */
  add(tx: Transaction, queue: Queue, data: Record<string, string>): Promise<void>
  /** Takes the jobs of a queue one at a time; a job that throws is tried again later. */
  work(queue: Queue, carryOut: (data: Record<string, string>) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** Opens the queue under the role that only works jobs. */
export async function openJobs(connection: pg.PoolConfig): Promise<Jobs> {
  const boss = new PgBoss({
    ...connection,
    max: 2,
    schema: 'jobs',
    migrate: false,
    createSchema: false,
    reindex: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  } as object)
  const workers = new Map<Queue, string>()
  boss.on('error', () => {}) // the next poll tries again; a database that is away is told of by /healthz
  await boss.start()
  return {
    add: async (tx, queue, data) => {
      const db = {
        executeSql: async (text: string, values: unknown[] = []) => ({
          rows: await tx.rows<object>({ name: '', text, values }),
        }),
      }
      await boss.send(queue, data, { db })
      tx.afterCommit(() => wake(boss, workers.get(queue)))
    },
    work: async (queue, carryOut) => {
      const handle = async ([job]: { data: Record<string, string> }[]) =>
        void (job && (await carryOut(job.data)))
      workers.set(queue, await boss.work(queue, { batchSize: 1, pollingIntervalSeconds: 2 }, handle))
    },
    close: () => boss.stop({ graceful: true, timeout: 5000 }),
  }
}

// Another process may hold the worker; its poll finds the job within two seconds.
const wake = (boss: PgBoss, worker: string | undefined) => worker && boss.notifyWorker(worker)

import type pg from 'pg'
import { PgBoss } from 'pg-boss'
import type { WaitingJob } from './list-waiting.ts'

/** Adds jobs that waited elsewhere, in the owner's open transaction. A queue that is no longer there is passed by. */
export async function sendAgain(owner: pg.ClientBase, jobs: WaitingJob[]) {
  const db = { executeSql: (text: string, values?: unknown[]) => owner.query(text, values) }
  const boss = new PgBoss({
    db,
    schema: 'jobs',
    createSchema: false,
    migrate: false,
    supervise: false,
    schedule: false,
  })
  await boss.start()
  const known = new Set((await boss.getQueues()).map(({ name }) => name))
  for (const { queue, data } of jobs) if (known.has(queue)) await boss.send(queue, data)
  await boss.stop({ graceful: false })
}

import type pg from 'pg'
import { PgBoss } from 'pg-boss'
import { queues } from './queues.ts'

/** Makes or renews the tables of the job queue, as the owner, and lets the two roles in: one works, one only adds. */
export async function layJobs(owner: pg.Client) {
  const db = { executeSql: (text: string, values?: unknown[]) => owner.query(text, values) }
  const boss = new PgBoss({ db, schema: 'jobs', createSchema: false, supervise: false, schedule: false })
  await boss.start()
  for (const { name, options } of queues) {
    await boss.createQueue(name, options)
    await boss.updateQueue(name, options)
  }
  await boss.stop({ graceful: false })
  await owner.query(`
    grant usage on schema jobs to lps_jobs, lps_app;
    grant select, insert, update, delete on all tables in schema jobs to lps_jobs;
    grant usage on all sequences in schema jobs to lps_jobs;
    grant execute on all functions in schema jobs to lps_jobs, lps_app;
    grant select on jobs.queue to lps_app;
    grant insert, select on jobs.job, jobs.job_common to lps_app`)
}

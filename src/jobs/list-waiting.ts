import type pg from 'pg'
import { queues } from './queues.ts'

/** A job as it was added: its queue, and its ids. */
export interface WaitingJob {
  queue: string
  data: Record<string, string>
}

/** The jobs that wait for their turn or are at work, as the owner sees them, the oldest first. */
export async function listWaiting(owner: pg.ClientBase): Promise<WaitingJob[]> {
  const { rows } = await owner.query<WaitingJob>(
    `select name as queue, data from jobs.job
    where name = any($1) and state in ('created', 'retry', 'active') order by created_on, id`,
    [queues.map(({ name }) => name)],
  )
  return rows
}

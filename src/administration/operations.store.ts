import { sql, type Transaction } from '#platform'

/** What waits, runs, failed: jobs of one kind in one state. */
export interface JobCount {
  queue: string
  state: string
  n: number
  oldest: Date
}

/** The queue, counted. */
export const jobCounts = (tx: Transaction) =>
  tx.rows<JobCount>(sql`select queue, state, n::int, oldest from trust.job_counts() order by queue, state`)

/** How much lies in the store of files. */
export const storeSize = (tx: Transaction) =>
  tx.row<{ files: number; bytes: number }>(sql`select files::int, bytes::float8 from trust.store_size()`)

/** The last backup that was made and read again. */
export const lastBackup = (tx: Transaction) =>
  tx.row<{
    madeAt: Date
    bytes: number
    missing: number
  }>(sql`select made_at as "madeAt", bytes::float8, missing
    from platform.backup order by made_at desc limit 1`)

/** Something that was done for an organization. */
export interface Noted {
  at: Date
  who: string | null
  verb: string
  noun: string
  organization: string
}

/** What was done in the organizations whose happenings the asker audits, the newest first: a page and one more. */
export const notedIn = (tx: Transaction, page: number, size: number) =>
  tx.rows<Noted>(sql`with noted as materialized (
      select h.space_id, h.at, h.who, h.verb, h.noun from platform.happening h
      where h.space_id in (select trust.reach('audit', 'read'))
      order by h.at desc, h.id desc limit ${size + 1} offset ${(page - 1) * size})
    select h.at, h.verb, h.noun, p.name as who, o.name as organization
    from noted h join organizations.organization o on o.id = h.space_id
      left join people.person p on p.space_id = h.who order by h.at desc`)

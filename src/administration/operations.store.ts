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
  /** Whose account, invitation or role it was, where the asker may know. */
  whose: string | null
}

interface Page {
  page: number
  size: number
}

/** What is looked for in the audit: done by whom or where, and up to which day where the asker is. */
export interface Sought {
  words: string
  until: string | null
  timeZone: string
}

/** What was done in the organizations whose happenings the asker audits, the newest first: a page and one more. */
export const notedIn = (tx: Transaction, { words, until, timeZone }: Sought, { page, size }: Page) =>
  tx.rows<Noted>(sql`with noted as materialized (
      select h.space_id, h.at, h.who, h.verb, h.noun, h.item_id from platform.happening h
      where h.space_id in (select trust.reach('audit', 'read'))
        and (${until}::date is null or h.at < (${until}::date + 1)::timestamp at time zone ${timeZone})
        and (${words} = '' or h.who in (select s.space_id from people.person s where strpos(lower(s.name), lower(${words})) > 0)
          or h.space_id in (select s.id from organizations.organization s where strpos(lower(s.name), lower(${words})) > 0))
      order by h.at desc, h.id desc limit ${size + 1} offset ${(page - 1) * size})
    select h.at, h.verb, h.noun, p.name as who, o.name as organization,
      coalesce(a.name, i.name, g.name) as whose
    from noted h join organizations.organization o on o.id = h.space_id
      left join people.person p on p.space_id = h.who
      left join people.person a on h.noun = 'account' and a.space_id = h.item_id
      left join invitations.invitation i on h.noun = 'invitation' and i.space_id = h.space_id and i.id = h.item_id
      left join roles.role r on h.noun = 'role' and r.space_id = h.space_id and r.id = h.item_id
      left join people.person g on g.space_id = r.person_id order by h.at desc`)

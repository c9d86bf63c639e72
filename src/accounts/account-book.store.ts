import { sql } from '#platform'
import type { Asker } from './account-tools.ts'
import { inTransaction } from './in-transaction.ts'
import type pg from 'pg'
import { dropSessions } from './sessions.store.ts'

/** An account as whoever looks after accounts sees it: nothing of what its owner writes. */
export interface AccountEntry {
  person: string
  email: string
  createdAt: Date
  /** When a page was last asked for, by the hour; nothing where they never signed in. */
  lastSeen: Date | null
  twoStep: boolean
  /** How many passkeys they have. */
  passkeys: number
  closedAt: Date | null
}

/** The accounts of these people, in one statement; those without an account are left out. */
export const accountsOf = async (asker: Asker, persons: string[]): Promise<AccountEntry[]> =>
  (
    await asker.query<AccountEntry>(
      sql`select u.name as person, u.email, u."createdAt", u.seen_at as "lastSeen", u.closed_at as "closedAt",
        exists (select from auth.two_step t where t.user_id = u.id and t.confirmed_at is not null) as "twoStep",
        (select count(*)::int from auth.passkey p where p.user_id = u.id) as passkeys
      from auth."user" u where u.name = any(${persons})`,
    )
  ).rows

/** The people whose address holds this part, at most so many, in the order of their addresses. */
export const personsByEmail = async (asker: Asker, part: string, most: number): Promise<string[]> =>
  (
    await asker.query<{ person: string }>(sql`select name as person from auth."user"
      where position(${part.trim().toLowerCase()} in email) > 0 order by email limit ${most}`)
  ).rows.map(({ person }) => person)

/** The addresses of these people, by person; closed accounts are left out, for nobody writes to them. */
export const emailsOf = async (asker: Asker, persons: string[]): Promise<Map<string, string>> =>
  new Map(
    (
      await asker.query<{ person: string; email: string }>(sql`select name as person, email from auth."user"
        where name = any(${persons}) and closed_at is null`)
    ).rows.map(({ person, email }) => [person, email]),
  )

/** The address of a person, or nothing where they have no account or it is closed. */
export const emailOf = async (asker: Asker, person: string): Promise<string | undefined> =>
  (await emailsOf(asker, [person])).get(person)

/** Has this person an account, open or closed? */
export const hasAccount = async (asker: Asker, person: string): Promise<boolean> =>
  (await asker.query(sql`select from auth."user" where name = ${person}`)).rowCount === 1

/** Closes an account: nobody signs in to it, and whoever is signed in is not any more. What they wrote stays. */
export const closeAccount = (pool: pg.Pool, person: string): Promise<void> =>
  inTransaction(pool, async (asker) => {
    await asker.query(
      sql`update auth."user" set closed_at = now() where name = ${person} and closed_at is null`,
    )
    await dropSessions(asker, person)
  })

/** Opens a closed account again, with the password, passkeys and second step it had. */
export const reopenAccount = async (asker: Asker, person: string): Promise<void> => {
  await asker.query(sql`update auth."user" set closed_at = null where name = ${person}`)
}

/** Ends all sessions of a person, wherever they are signed in. */
export const endSessions = async (asker: Asker, person: string): Promise<void> => {
  await dropSessions(asker, person)
}

/** Turns two-step sign-in off for somebody who lost their phone and their recovery codes. */
export const resetTwoStep = async (asker: Asker, person: string): Promise<void> => {
  await asker.query(
    sql`delete from auth.two_step t using auth."user" u where u.id = t.user_id and u.name = ${person}`,
  )
}

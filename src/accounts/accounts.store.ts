import { randomUUID } from 'node:crypto'
import { sql } from '#platform'
import type { Account } from './account.ts'
import type { Asker } from './account-tools.ts'

/** The account of a person, of an address as it is kept, or of an id of better-auth's; or nothing. */
export async function findAccount(
  asker: Asker,
  {
    person = null,
    email = null,
    id = null,
  }: { person?: string | null; email?: string | null; id?: string | null },
): Promise<Account | undefined> {
  const { rows } = await asker.query<Account>(
    sql`select u.id, u.name as person, u.email, a.password as hash, u.closed_at as "closedAt",
        exists (select from auth.two_step t where t.user_id = u.id and t.confirmed_at is not null) as "twoStep"
      from auth."user" u left join auth.account a on a."userId" = u.id and a."providerId" = 'credential'
      where u.name = ${person} or u.email = ${email} or u.id = ${id}`,
  )
  return rows[0]
}

/** Keeps another password; makes the record of it where there was none. */
export async function keepPassword(asker: Asker, account: string, hash: string) {
  const { rowCount } = await asker.query(sql`update auth.account set password = ${hash}, "updatedAt" = now()
    where "userId" = ${account} and "providerId" = 'credential'`)
  if (rowCount) return
  await asker.query(sql`insert into auth.account (id, "accountId", "providerId", "userId", password, "updatedAt")
    values (${randomUUID()}, ${account}, 'credential', ${account}, ${hash}, now())`)
}

/** Gives an account another address. False where another account has it. */
export async function keepEmail(asker: Asker, account: string, email: string): Promise<boolean> {
  const { rowCount } = await asker.query(sql`update auth."user" set email = ${email}, "updatedAt" = now()
    where id = ${account} and not exists (select from auth."user" o where o.email = ${email} and o.id <> ${account})`)
  return rowCount === 1
}

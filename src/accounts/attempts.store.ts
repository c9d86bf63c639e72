import { createHash } from 'node:crypto'
import { sql } from '#platform'
import type { Asker } from './account-tools.ts'
import { limits, placeOf, type Guessable, type Limit } from './limit.ts'

/**
 * Counts a try from a place and, where one is meant, for an account; tells whether it may go on. Counted before the
 * try is made, so that many at the same moment are counted as well.
 */
export async function mayTry(
  asker: Asker,
  what: Guessable,
  { address, account }: { address?: string; account?: string },
): Promise<boolean> {
  const limit: { place: Limit; account?: Limit } = limits[what]
  const asked = [
    address !== undefined && count(asker, `${what} from ${placeOf(address)}`, limit.place),
    account !== undefined && limit.account && count(asker, keyOf(what, account), limit.account),
  ]
  return (await Promise.all(asked.filter((one) => one instanceof Promise))).every(Boolean)
}

/** The right answer came: what was tried for this account before is forgiven. */
export const forgiveTries = (asker: Asker, what: Guessable, account: string) =>
  asker.query(sql`delete from auth."rateLimit" where key = ${hashOf(keyOf(what, account))}`)

async function count(asker: Asker, name: string, { most, seconds }: Limit): Promise<boolean> {
  const [key, now] = [hashOf(name), Date.now()]
  const begun = now - seconds * 1000
  const { rows } = await asker.query<{ count: number }>(
    // An id of its own: where two begin a count at once, only the key may be what they meet on.
    sql`insert into auth."rateLimit" as kept (id, key, count, "lastRequest") values (gen_random_uuid()::text, ${key}, 1, ${now})
      on conflict (key) do update set
        count = case when kept."lastRequest" < ${begun} then 1 else kept.count + 1 end,
        "lastRequest" = case when kept."lastRequest" < ${begun} then excluded."lastRequest" else kept."lastRequest" end
      returning count`,
  )
  // Whoever begins a new count takes along what nobody counts any more.
  if (rows[0]!.count === 1)
    await asker.query(sql`delete from auth."rateLimit" where "lastRequest" < ${now - 24 * 3600 * 1000}`)
  return rows[0]!.count <= most
}

const keyOf = (what: Guessable, account: string) => `${what} of ${account}`

// The name of a count can hold an e-mail that somebody typed, so only its hash is kept.
const hashOf = (name: string) => createHash('sha256').update(name).digest('base64url')

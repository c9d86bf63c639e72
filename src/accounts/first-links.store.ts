import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** Makes a one-time token for the first administrator. Only its hash is kept; an earlier unused one dies with it. */
export async function makeFirstLink(pool: pg.Pool): Promise<string> {
  const token = randomBytes(18).toString('base64url')
  await pool.query('delete from auth.first_link where used_at is null')
  await pool.query('insert into auth.first_link (hash) values ($1)', [hashOf(token)])
  return token
}

/** Is this token good and unused? */
export async function isFirstLink(pool: pg.Pool, token: string): Promise<boolean> {
  const { rows } = await pool.query('select 1 from auth.first_link where hash = $1 and used_at is null', [
    hashOf(token),
  ])
  return rows.length === 1
}

/**
 * Uses the token up for a new person; of two at the same moment only one gets it. Gives whose account is to be made: this
 * person's, or that of whoever came before and was left without one.
 */
export async function useFirstLink(
  pool: pg.Pool,
  token: string,
  person: string,
): Promise<string | undefined> {
  const { rows } = await pool.query<{ person: string }>(
    `update auth.first_link set used_at = now(), used_by = coalesce((
        select l.used_by from auth.first_link l where l.used_by is not null
          and not exists (select from auth."user" u where u.name = l.used_by) order by l.used_at desc limit 1), $2)
      where hash = $1 and used_at is null returning used_by as person`,
    [hashOf(token), person],
  )
  return rows[0]?.person
}

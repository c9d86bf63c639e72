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

/** Uses the token up; of two at the same moment only one gets it. */
export async function useFirstLink(pool: pg.Pool, token: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    'update auth.first_link set used_at = now() where hash = $1 and used_at is null',
    [hashOf(token)],
  )
  return rowCount === 1
}

import type pg from 'pg'

/**
 * The person of a running session, or nothing. One named statement instead of better-auth's two unprepared ones, for
 * every page asks it: 0.1 ms of processor time instead of 1.2.
 */
export async function personOfSession(pool: pg.Pool, token: string): Promise<string | undefined> {
  const { rows } = await pool.query({
    name: 'person-of-session',
    text: `select u.name from auth.session s join auth."user" u on u.id = s."userId"
      where s.token = $1 and s."expiresAt" > now()`,
    values: [token],
  })
  return rows[0]?.name
}

import { createHmac, timingSafeEqual } from 'node:crypto'
import type pg from 'pg'

const cookieName = /(?:^|;\s*)(?:__Secure-)?lps\.session_token=([^;]+)/

/** The token of the session cookie, if our own secret signed it (better-auth's form: `token.signature`, URL-encoded). */
export function tokenOf(cookies: string | null, secret: string): string | undefined {
  const [, value = ''] = cookies?.match(cookieName) ?? []
  const [token = '', signature = ''] = decode(value).split('.')
  const right = createHmac('sha256', secret).update(token).digest()
  const given = Buffer.from(signature, 'base64')
  return token && given.length === right.length && timingSafeEqual(given, right) ? token : undefined
}

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

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}

import { betterAuth } from 'better-auth'
import pg from 'pg'
import { tokenOf } from './session-token.ts'
import { personOfSession } from './sessions.store.ts'

const addressHeader = 'x-lps-address'

/** Sign-in and sessions: identity only. Who somebody is to LPS is a person, whose id the account carries. */
export interface Accounts {
  /** Opens the session of a person who knows their password. Gives the cookies to set, or why not. */
  signIn(email: string, password: string, visitor: Visitor): Promise<SignedIn>
  /** Makes the account of a person and signs them in. An account that is already there is signed in to. */
  open(person: string, email: string, password: string, visitor: Visitor): Promise<SignedIn>
  /** Ends the session that the cookies name; gives the cookies to clear. */
  signOut(visitor: Visitor): Promise<string[]>
  /** The person whose session the cookies name, or nothing. One statement. */
  personOf(headers: Headers): Promise<string | undefined>
  /** Is there any account yet? */
  any(): Promise<boolean>
  pool: pg.Pool
  close(): Promise<void>
}

/** From where somebody signs in: what their browser sent, and their address, which the rate limit counts by. */
export interface Visitor {
  headers: Headers
  address: string
}

export type SignedIn = { ok: true; cookies: string[] } | { ok: false; why: 'wrong' | 'tooOften' }

interface Settings {
  connection: pg.PoolConfig
  /** At least 32 random characters. */
  secret: string
  publicUrl: string
}

/** Opens the accounts under the role that sees nothing but them. */
export function openAccounts({ connection, secret, publicUrl }: Settings): Accounts {
  const pool = new pg.Pool({ max: 5, ...connection })
  pool.on('error', () => {}) // an idle connection ended; the next one is opened when it is asked for
  pool.on('connect', (client) => client.on('error', () => {})) // one at work ended; its statement tells
  const auth = authOf(pool, secret, publicUrl)
  const ask = (path: string, body: object, visitor: Visitor) =>
    auth.handler(requestOf(publicUrl, path, body, visitor))
  const signIn = async (email: string, password: string, visitor: Visitor) =>
    answerOf(await ask('/sign-in/email', { email, password }, visitor))
  return {
    signIn,
    open: async (person, email, password, visitor) => {
      const { headers } = visitor
      const made = await auth.api.signUpEmail({
        body: { name: person, email, password },
        headers,
        asResponse: true,
      })
      return made.ok ? answerOf(made) : signIn(email, password, visitor)
    },
    signOut: async (visitor) => (await ask('/sign-out', {}, visitor)).headers.getSetCookie(),
    personOf: async (headers) => {
      const token = tokenOf(headers.get('cookie'), secret)
      return token && personOfSession(pool, token)
    },
    any: async () => (await pool.query('select 1 from auth."user" limit 1')).rows.length > 0,
    pool,
    close: () => pool.end(),
  }
}

const authOf = (pool: pg.Pool, secret: string, publicUrl: string) =>
  betterAuth({
    database: pool,
    secret,
    baseURL: publicUrl,
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 200 },
    session: { expiresIn: 30 * 24 * 3600, updateAge: 24 * 3600 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      customRules: { '/sign-in/email': { window: 60, max: 20 } },
    },
    advanced: {
      cookiePrefix: 'lps',
      useSecureCookies: publicUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
  })

// The request that better-auth sees: its own rate limit and checks apply, and nothing else of it is reachable.
function requestOf(publicUrl: string, path: string, body: object, { headers, address }: Visitor) {
  const sent = new Headers({
    'content-type': 'application/json',
    origin: new URL(publicUrl).origin,
    [addressHeader]: address,
  })
  for (const name of ['cookie', 'user-agent']) sent.set(name, headers.get(name) ?? '')
  return new Request(new URL(`/api/auth${path}`, publicUrl), {
    method: 'POST',
    headers: sent,
    body: JSON.stringify(body),
  })
}

function answerOf(answer: Response): SignedIn {
  if (answer.ok) return { ok: true, cookies: answer.headers.getSetCookie() }
  return { ok: false, why: answer.status === 429 ? 'tooOften' : 'wrong' }
}

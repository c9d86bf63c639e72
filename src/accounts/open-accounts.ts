import { hkdfSync } from 'node:crypto'
import pg from 'pg'
import { findAccount } from './accounts.store.ts'
import type { AccountTools, Visitor } from './account-tools.ts'
import { gatherSessions } from './gather-sessions.ts'
import { noLetters, type Letters } from './letter.ts'
import { passkeyPlaceOf } from './passkey-place.ts'
import { openSession, type SignedIn } from './open-session.ts'
import { cookieOf, tokenOf } from './session-token.ts'
import { dropSession, noteUse } from './sessions.store.ts'
import { sendLeft } from './send-left.ts'
import { signIn } from './sign-in.ts'

/** Sign-in and sessions: identity only. Who somebody is to LPS is a person, whose id the account carries. */
export interface Accounts extends AccountTools {
  /** Makes the account of a person and signs them in. An account that is already there is signed in to. */
  open(person: string, email: string, password: string, visitor: Visitor): Promise<SignedIn>
  /** Opens a session without asking for anything: for the buttons of the demo, and nothing else. */
  enter(person: string, visitor: Visitor): Promise<SignedIn | undefined>
  /** Ends the session that the cookies name; gives the cookies to clear. */
  signOut(visitor: Visitor): Promise<string[]>
  /** The person whose session the cookies name, or nothing. One statement. */
  personOf(headers: Headers): Promise<string | undefined>
  /** Is there any account yet? */
  any(): Promise<boolean>
  /** Hands over the letters that were under way when LPS ended. */
  sendLeft(): Promise<void>
  close(): Promise<void>
}

interface Settings {
  connection: pg.PoolConfig
  /** At least 32 random characters. */
  secret: string
  publicUrl: string
  letters?: Letters
}

/** Opens the accounts under the role that sees nothing but them. */
export function openAccounts({ connection, ...settings }: Settings): Accounts {
  const pool = new pg.Pool({ min: 1, max: 5, ...connection })
  pool.on('error', () => {}) // an idle connection ended; the next one is opened when it is asked for
  pool.on('connect', (client) => client.on('error', () => {})) // one at work ended; its statement tells
  const auth = authOf(pool, settings.secret, settings.publicUrl)
  const tools = toolsOf(pool, auth, settings)
  const sessionWith = gatherSessions(pool)
  return {
    ...tools,
    open: async (person, email, password, visitor) => {
      const { api } = await auth()
      const made = await api.signUpEmail({ body: { name: person, email, password }, asResponse: true })
      const account = made.ok && (await findAccount(pool, { person }))
      return account ? openSession(tools, account, visitor) : signIn(tools, { email, password }, visitor)
    },
    enter: async (person, visitor) => {
      const account = await findAccount(pool, { person })
      return account && !account.closedAt ? openSession(tools, account, visitor) : undefined
    },
    signOut: async ({ headers }) => {
      const token = tools.tokenOf(headers)
      if (token) await dropSession(pool, token)
      return [tools.cookieOf(undefined)]
    },
    personOf: async (headers) => {
      const token = tools.tokenOf(headers)
      const session = token ? await sessionWith(token) : undefined
      // Once an hour, and no page waits for it.
      if (token && session?.stale) noteUse(pool, token).catch(() => {})
      return session?.person
    },
    any: async () => (await pool.query('select 1 from auth."user" limit 1')).rows.length > 0,
    sendLeft: () => sendLeft(tools),
    close: () => pool.end(),
  }
}

const toolsOf = (
  pool: pg.Pool,
  auth: Auth,
  { secret, publicUrl, letters = noLetters }: Omit<Settings, 'connection'>,
): AccountTools => ({
  pool,
  passwords: {
    hash: async (password) => (await (await auth()).$context).password.hash(password),
    verify: async (kept) => (await (await auth()).$context).password.verify(kept),
  },
  keyFor: (purpose) => Buffer.from(hkdfSync('sha256', secret, '', `lps ${purpose}`, 32)),
  tokenOf: (headers) => tokenOf(headers.get('cookie'), secret, isSecure(publicUrl)),
  cookieOf: (token) => cookieOf(token, secret, isSecure(publicUrl)),
  publicUrl,
  passkeysAt: (asked) => passkeyPlaceOf(publicUrl, asked),
  letters,
})

const isSecure = (publicUrl: string) => publicUrl.startsWith('https:')

type Auth = ReturnType<typeof authOf>

// Makes accounts and knows how passwords are kept. None of its addresses can be reached, and it opens no sessions. It is
// large, and a start needs it not: whoever first types a password has it loaded.
function authOf(pool: pg.Pool, secret: string, publicUrl: string) {
  const open = async () => {
    const { betterAuth } = await import('better-auth')
    return betterAuth({
      database: pool,
      secret,
      baseURL: publicUrl,
      telemetry: { enabled: false },
      logger: { disabled: true },
      emailAndPassword: { enabled: true, autoSignIn: false, minPasswordLength: 10, maxPasswordLength: 200 },
    })
  }
  let opened: ReturnType<typeof open> | undefined
  return () => (opened ??= open())
}

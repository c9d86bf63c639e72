import type pg from 'pg'
import type { Letters } from './letter.ts'
import type { PasskeyPlace } from './passkey-place.ts'

/** Who answers a statement: the pool, or one connection in the middle of a transaction. */
export type Asker = Pick<pg.Pool, 'query'>

/** What the deeds of signing in work with. */
export interface AccountTools {
  pool: pg.Pool
  /** How passwords are kept: better-auth's way. */
  passwords: {
    hash(password: string): Promise<string>
    verify(kept: { hash: string; password: string }): Promise<boolean>
  }
  /** A key for one purpose, derived from the secret of the accounts. */
  keyFor(purpose: string): Buffer
  /** The token of the session that the cookies of a request name, if we signed it. */
  tokenOf(headers: Headers): string | undefined
  /** The cookie that carries a session; without a token, the one that clears it. */
  cookieOf(token: string | undefined): string
  publicUrl: string
  /** Where passkeys are good, for a request to this address; nothing where browsers have none. */
  passkeysAt(asked: string): PasskeyPlace | undefined
  letters: Letters
}

/** From where somebody signs in: what their browser sent, and their address, which attempts are counted by. */
export interface Visitor {
  headers: Headers
  address: string
}

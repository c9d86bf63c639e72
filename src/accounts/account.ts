import { z } from 'zod'

/** An account: whose it is, and what signing in asks about it. */
export interface Account {
  id: string
  person: string
  email: string
  /** The kept form of the password; none in an account that was not made to its end. */
  hash: string | null
  twoStep: boolean
  closedAt: Date | null
}

/** An address as it is kept: no line ends and no second address, small letters. */
export const emailForm = z
  .string('email')
  .transform((given) => given.trim().toLowerCase())
  .pipe(z.email('emailForm').max(254, 'emailForm'))

/** A password that somebody chooses: long rather than odd. */
export const passwordForm = z.string('passwordShort').min(10, 'passwordShort').max(200, 'passwordLong')

import type { LetterState } from './letter.ts'

/** Why a letter did not go out, as a short class without a word of it or an address. */
export interface Trouble {
  state: Extract<LetterState, 'failed' | 'given up'>
  error: string
  /** It is the server's trouble, not this letter's: the others need not be tried now. */
  all: boolean
}

interface MailError {
  code?: string
  command?: string
  responseCode?: number
  /** What the system said, where nodemailer says something of its own. */
  originalCode?: string
}

const classes: Record<string, string> = {
  EABORT: 'too slow',
  ETIMEDOUT: 'too slow',
  ETLS: 'not secure',
  EAUTH: 'sign-in refused',
  ENOAUTH: 'sign-in refused',
  EDNS: 'not reached',
  ESOCKET: 'not reached',
  ECONNECTION: 'not reached',
  EPROTOCOL: 'not understood',
}

/**
 * What an error of nodemailer means for the letter. Only what the server says of this recipient or this message (RCPT,
 * DATA) is taken for good; a sender or a sign-in it refuses can be mended by whoever runs LPS.
 */
export function troubleOf(error: unknown): Trouble {
  const { code = '', command = '', responseCode = 0, originalCode = '' } = (error ?? {}) as MailError
  const own = command === 'RCPT TO' || command === 'DATA'
  if (own && responseCode >= 500) return { state: 'given up', error: 'rejected', all: false }
  if (own && responseCode >= 400) return { state: 'failed', error: 'put off', all: false }
  if (code === 'EENVELOPE' && !responseCode) return { state: 'given up', error: 'no address', all: false }
  if (command === 'MAIL FROM') return { state: 'failed', error: 'sender refused', all: true }
  if (/CERT|TLS|SSL/.test(originalCode)) return { state: 'failed', error: 'not secure', all: true }
  return { state: 'failed', error: classes[code] ?? 'not handed over', all: true }
}

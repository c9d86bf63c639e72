import { createHmac, timingSafeEqual } from 'node:crypto'

const seconds = 30
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** The time step of a moment (RFC 6238: 30 seconds each, counted from 1970). */
export const stepAt = (moment: Date) => Math.floor(moment.getTime() / 1000 / seconds)

/** The code of six digits that a secret gives in a time step (RFC 4226, SHA-1 as every app knows it). */
export function codeAt(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const hash = createHmac('sha1', secret).update(counter).digest()
  const number = hash.readUInt32BE(hash.at(-1)! & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

/** The time step that a code is of: now, the one before or the one after, for clocks differ. Nothing for a wrong code. */
export function stepOf(secret: Buffer, code: string, now: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined
  const steps = [0, -1, 1].map((away) => stepAt(now) + away)
  return steps.find((step) => timingSafeEqual(Buffer.from(codeAt(secret, step)), Buffer.from(code)))
}

/** Bytes as letters that nobody mistakes for another (RFC 4648 base32, small, without padding). */
export function lettersOf(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('')
}

/** The same in groups of four, as people copy them. */
export const inFours = (letters: string) => letters.match(/.{1,4}/g)?.join(' ') ?? ''

/** The address an authenticator app reads out of the picture. */
export function addressOf(secret: Buffer, email: string): string {
  const asked = new URLSearchParams({ secret: lettersOf(secret).toUpperCase(), issuer: 'LPS' })
  return `otpauth://totp/LPS:${encodeURIComponent(email)}?${asked}`
}

import { createHmac, timingSafeEqual } from 'node:crypto'

const tokenOf = (secret: string, person: string, kind: string) =>
  createHmac('sha256', secret).update(`off ${person} ${kind}`).digest('base64url')

/** The path under which one person turns one kind of letter off, without signing in. */
export const offPath = (secret: string, person: string, kind: string) =>
  `/mail/off/${person}/${encodeURIComponent(kind)}/${tokenOf(secret, person, kind)}`

/** Is this the token of that person and kind? */
export function isOffToken(secret: string, person: string, kind: string, token: string) {
  const [given, right] = [Buffer.from(token), Buffer.from(tokenOf(secret, person, kind))]
  return given.length === right.length && timingSafeEqual(given, right)
}

import { createHmac, timingSafeEqual } from 'node:crypto'
import type { LinkTarget } from './link.ts'

// Crockford's: no letter is taken for a digit, and none of them makes a word with U.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A link to be typed from paper: `7KQ4-M2XW-9TBC`. Four letters say how the id ends it leads to, eight are a seal of forty
 * bits. Nothing of it is kept. Whoever takes it in counts how often somebody tries.
 */
export function shortLink(secret: string, target: LinkTarget): string {
  const bits = BigInt(`0x${target.id.slice(-5)}${seal(secret, target)}`)
  const digits = bits.toString(32).padStart(12, '0')
  return [...digits]
    .map((digit) => letters[parseInt(digit, 32)])
    .join('')
    .replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3')
}

/** What somebody typed, as we write it: small letters, other dashes, O for zero do no harm. Nothing for what is no such link. */
export function readShort(typed: string): string | undefined {
  const told = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(told) ? told.replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3') : undefined
}

/** How the id ends that a short link leads to: five digits of its text. */
export function endingOf(short: string): string {
  const bits = Array.from(short.slice(0, 4), (letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
  return parseInt(bits.join(''), 2).toString(16).padStart(5, '0')
}

/** Was this short link made by us, for this target? */
export function isShortOf(secret: string, short: string, target: LinkTarget): boolean {
  const [given, right] = [Buffer.from(short), Buffer.from(shortLink(secret, target))]
  return given.length === right.length && timingSafeEqual(given, right)
}

const seal = (secret: string, { noun, id, round }: LinkTarget) =>
  createHmac('sha256', secret).update(`short ${noun} ${id} ${round}`).digest('hex').slice(0, 10)

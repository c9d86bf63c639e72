import { createHmac, timingSafeEqual } from 'node:crypto'

const shape = /^([\w-]{22})([\w-]{22})$/

/** What a link leads to: an invitation, a copy. A new round voids the links before. */
export interface LinkTarget {
  noun: string
  id: string
  round: number
}

/**
 * The words at the end of a link: the id it leads to and a seal. Nothing of it is kept, so nobody who reads the database
 * can use it. A link of one noun is none of another.
 */
export const sealLink = (secret: string, target: LinkTarget): string =>
  Buffer.from(target.id.replaceAll('-', ''), 'hex').toString('base64url') +
  seal(secret, target).toString('base64url')

/** The id a link claims to lead to; nothing for what no link looks like. It is proven by `isSealed`. */
export function idOfLink(link: string): string | undefined {
  const [, id = ''] = shape.exec(link) ?? []
  const hex = Buffer.from(id, 'base64url').toString('hex')
  return hex.length === 32 ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : undefined
}

/** Was this link made by us, for this target? */
export function isSealed(secret: string, link: string, target: LinkTarget): boolean {
  // The whole text, for the last letter of a coded half has bits to spare.
  const [given, right] = [Buffer.from(link), Buffer.from(sealLink(secret, target))]
  return given.length === right.length && timingSafeEqual(given, right)
}

const seal = (secret: string, { noun, id, round }: LinkTarget) =>
  createHmac('sha256', secret).update(`${noun} ${id} ${round}`).digest().subarray(0, 16)

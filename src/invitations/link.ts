import { createHmac, timingSafeEqual } from 'node:crypto'

const shape = /^([\w-]{22})([\w-]{22})$/

/**
 * The words at the end of an invitation's link: its id and a seal over the id and the round. Nothing of it is kept, so
 * nobody who reads the database can use it, and a new round voids the links before.
 */
export const sealLink = (secret: string, id: string, round: number): string =>
  Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url') +
  seal(secret, id, round).toString('base64url')

/** The id a link claims to be of; nothing for what no link looks like. It is proven by `isSealed`. */
export function idOfLink(link: string): string | undefined {
  const [, id = ''] = shape.exec(link) ?? []
  const hex = Buffer.from(id, 'base64url').toString('hex')
  return hex.length === 32 ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : undefined
}

/** Was this link made by us, of this id, in this round? */
export function isSealed(
  secret: string,
  link: string,
  { id, round }: { id: string; round: number },
): boolean {
  const [, , given = ''] = shape.exec(link) ?? []
  const bytes = Buffer.from(given, 'base64url')
  return bytes.length === 16 && timingSafeEqual(bytes, seal(secret, id, round))
}

const seal = (secret: string, id: string, round: number) =>
  createHmac('sha256', secret).update(`invitation ${id} ${round}`).digest().subarray(0, 16)

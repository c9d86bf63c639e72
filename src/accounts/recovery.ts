import { createHash, randomBytes } from 'node:crypto'
import { lettersOf } from './totp.ts'

/** How many codes somebody gets for the day their phone is gone. */
export const howMany = 10

/** Makes new recovery codes: sixteen letters each, 80 bits, so that a plain hash is enough to keep them. */
export const newRecoveryCodes = () =>
  Array.from({ length: howMany }, () => lettersOf(randomBytes(10)).match(/.{4}/g)!.join('-'))

/** The kept form of a recovery code, however it was typed; nothing for what is none. */
export function hashOfCode(account: string, given: string): string | undefined {
  const code = given.toLowerCase().replace(/[\s-]/g, '')
  if (!/^[a-z2-7]{16}$/.test(code)) return undefined
  return createHash('sha256').update(`${account}:${code}`).digest('base64url')
}

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const cipher = 'aes-256-gcm'

/** Seals bytes with a key of 32 bytes; `whose` has to be said again to open them. */
export function seal(key: Buffer, bytes: Buffer, whose: string): Buffer {
  const nonce = randomBytes(12)
  const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(whose))
  const sealed = Buffer.concat([sealing.update(bytes), sealing.final()])
  return Buffer.concat([nonce, sealing.getAuthTag(), sealed])
}

/** Opens what was sealed; nothing where it is another's, was changed, or was sealed with another key. */
export function unseal(key: Buffer, sealed: Buffer, whose: string): Buffer | undefined {
  try {
    const opening = createDecipheriv(cipher, key, sealed.subarray(0, 12)).setAAD(Buffer.from(whose))
    opening.setAuthTag(sealed.subarray(12, 28))
    return Buffer.concat([opening.update(sealed.subarray(28)), opening.final()])
  } catch {
    return undefined
  }
}

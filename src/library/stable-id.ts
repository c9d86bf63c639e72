import { createHash } from 'node:crypto'

const namespace = Buffer.from('6c70732d6c69627261727920776f7264', 'hex')

/** An id that is the same in every LPS for the same parts: a version 5 UUID (RFC 9562). */
export function stableId(...parts: string[]): string {
  const bytes = createHash('sha1').update(namespace).update(parts.join('\n')).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

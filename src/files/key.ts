import { renditionWidths } from './photo.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const hash = /^[0-9a-f]{64}$/

/** Is this what the folder of a space is called? */
export const isSpaceKey = (name: string) => uuid.test(name)

/** Is this what content is called, by its hash? */
export const isContentKey = (name: string) => hash.test(name)

/** The folder name of a space. Throws on anything but a uuid in small letters. */
export function spaceKey(space: string): string {
  if (!isSpaceKey(space)) throw new TypeError('A space of files is named by its uuid.')
  return space
}

/** The file name of content. Throws on anything but a SHA-256 in small hexadecimal letters. */
export function contentKey(sha256: string): string {
  if (!isContentKey(sha256)) throw new TypeError('Content is named by its SHA-256.')
  return sha256
}

/** The file name of a rendition of content. Throws on a width that is not made. */
export function renditionKey(sha256: string, width: number): string {
  if (!renditionWidths.some((made) => made === width))
    throw new TypeError('There is no rendition of this width.')
  return `${contentKey(sha256)}.${width}`
}

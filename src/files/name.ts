import { extensionOf, isScripted, plainExtension, takenKinds } from './kind.ts'

const longestBytes = 200
const longestEnding = 10

// Control characters, line and paragraph separators, the byte order mark and everything that turns the direction of reading.
const unshown = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu

/**
 * A file name that is safe to show, to send and to save: any script, no folders, no invisible tricks, at most
 * 200 bytes in UTF-8, never empty. With `extension` (as `sniff` gives it) the name ends in what the file really is.
 */
export function stripName(name: string, extension = ''): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const shown = last.replace(unshown, '').replace(/^[.\s]+|[.\s]+$/g, '')
  const { stem, ending } = withEnding(shown, extension)
  const kept = cut(stem, longestBytes - Buffer.byteLength(ending)).replace(/[.\s]+$/, '')
  return (kept || 'file') + ending
}

function withEnding(name: string, extension: string): { stem: string; ending: string } {
  const claimed = extensionOf(name)
  const isEnding = extension ? isExtension(claimed) : claimed !== '' && claimed.length <= longestEnding
  const stem = isEnding ? name.slice(0, -claimed.length - 1) : name
  const ending = extension || (isEnding ? claimed : '')
  return { stem, ending: ending && `.${ending}` }
}

/** "Plan.docx" has an extension, "Plan 2.0" and "Visit of Nov. 3" have none. */
const isExtension = (claimed: string) =>
  takenKinds.has(plainExtension(claimed)) || isScripted(claimed) || otherExtensions.has(claimed.toLowerCase())

const otherExtensions = new Set('bmp doc heic heif json log ppt rtf tif tiff xls zip'.split(' '))

/** Cuts a text to a number of bytes without tearing a letter, an accent or an emoji apart. */
function cut(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (Buffer.byteLength(kept + segment) > bytes) break
    kept += segment
  }
  return kept
}

/**
 * The value of the Content-Disposition header (RFC 6266) for a name from `stripName`: plain letters for old
 * programs, beside it the name as it is (RFC 8187) where it has other letters.
 */
export function contentDisposition(name: string, disposition: 'inline' | 'attachment'): string {
  const plain = name.replace(/[^\x20-\x7e]/gu, '_').replace(/["\\%]/g, '_')
  const exact = plain === name ? '' : `; filename*=UTF-8''${encode(name)}`
  return `${disposition}; filename="${plain}"${exact}`
}

const encode = (name: string) =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  )

import type { Glyphs } from './glyphs.ts'

const plain = /^[\n\t\x20-\x7e]*$/
const lineEnds = /\r\n?|[\u2028\u2029]/g
// Controls fail the standards; marks that steer direction turn words around on the page; the other
// invisible ones (joiners, variation selectors) mean nothing without the emoji they belong to.
const unseen = /[\p{Cc}--[\n\t]]|[\p{Default_Ignorable_Code_Point}--[\u{ad}\u{200b}]]/gv

/**
 * Makes one text printable: well-formed, without controls and direction overrides, composed. A character no
 * font can draw is shown as its code, `[U+1797]`, so that nothing disappears unseen; `missing` gathers them.
 */
export function cleanText(text: string, glyphs: Glyphs, missing: Set<string>): string {
  if (plain.test(text)) return text
  const composed = text.toWellFormed().normalize('NFC').replace(lineEnds, '\n').replace(unseen, '')
  let clean = ''
  for (const letter of composed) clean += isDrawn(letter, glyphs) ? letter : standIn(letter, missing)
  return clean
}

/** `cleanText` for every text in a piece of JSON, names of fields excepted. */
export function cleanData(data: unknown, glyphs: Glyphs, missing: Set<string>): unknown {
  if (typeof data === 'string') return cleanText(data, glyphs, missing)
  if (Array.isArray(data)) return data.map((item) => cleanData(item, glyphs, missing))
  if (data === null || typeof data !== 'object') return data
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, cleanData(value, glyphs, missing)]),
  )
}

// Private characters have no meaning outside one font, and PDF/A refuses them.
function isDrawn(letter: string, glyphs: Glyphs): boolean {
  const known = letter === '\n' || letter === '\t' || letter === '\u{ad}' || letter === '\u{200b}'
  return known || (glyphs.has(letter.codePointAt(0) ?? 0) && !/\p{Co}/u.test(letter))
}

function standIn(letter: string, missing: Set<string>): string {
  if (/\p{Zs}/u.test(letter)) return ' '
  missing.add(letter)
  return `[U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`
}

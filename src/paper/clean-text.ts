import type { Glyphs } from './glyphs.ts'

const plain = /^[\n\t\x20-\x7e]*$/
const lineEnds = /\r\n?|[\u2028\u2029]/g
// Controls fail the standards; marks that steer direction turn words around on the page; joiners, variation
// selectors and skin tones only change an emoji, and ours are drawn in one color.
const unseen =
  /[\p{Cc}--[\n\t]]|[\p{Default_Ignorable_Code_Point}--[\u{ad}\u{200b}\u{200c}]]|\p{Emoji_Modifier}/gv
// Between Arabic letters it is spelling: Persian parts its endings with it.
const looseNonJoiner = /(?<!\p{Script=Arabic})\u{200c}|\u{200c}(?!\p{Script=Arabic})/gu
const standIn = '□'

/**
 * Makes one text printable: well-formed, without controls and direction overrides, composed. Where no font can
 * draw what was written stands one □ for the whole run, so that nothing disappears unseen; `missing` gathers
 * the characters.
 */
export function cleanText(text: string, glyphs: Glyphs, missing: Set<string>): string {
  if (plain.test(text)) return text
  const composed = text.toWellFormed().normalize('NFC').replace(lineEnds, '\n')
  let clean = ''
  for (const letter of composed.replace(unseen, '').replace(looseNonJoiner, '')) {
    if (isDrawn(letter, glyphs)) clean += letter
    else if (/\p{Zs}/u.test(letter)) clean += ' '
    else {
      missing.add(letter)
      if (!clean.endsWith(standIn)) clean += standIn
    }
  }
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
  const known = /[\n\t\u{ad}\u{200b}\u{200c}]/u.test(letter)
  return known || (glyphs.has(letter.codePointAt(0) ?? 0) && !/\p{Co}/u.test(letter))
}

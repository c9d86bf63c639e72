import type { Bound, Mark } from './cell.ts'

/** What a cell of a table says where a number is expected. */
export type NumberCell =
  | { number: number; percent: boolean; bound: Bound; note: string }
  | { mark: Exclude<Mark, ''> }
  | { wrong: 'broken' | 'formula' | 'span' | 'unreadable' }

const notApplicable = /^(n\.?\/?a\.?|not applicable|none|-+|–|—|\.+|x)$/i
const withheld =
  /^(\*+|s|ds|cts?|†|‡|tftr|n\/?r|redacted|suppressed|withheld|masked|protected|not (reported|shown|displayed)|insufficient.*|(n\s*)?<\s*n|(too few|fewer than).*|n\s*[<≤]\s*\d+)$/i
const broken = /^#(value!?|ref!?|div\/0!?|name\??|num!?|null!?|n\/a|spill!?|calc!?)$/i
const span = /^[<>≤≥]?\d+([.,]\d+)?\s*%?\s*(-|–|—|−|to)\s*\d+([.,]\d+)?\s*%?$/i
const number =
  /^(?<bound>[<>≤≥]=?|=<|=>)?\s*(?<digits>[-−]?(\d{1,3}([,\s' ]\d{3})+|\d+)?([.,]\d+)?)\s*(?<percent>%|percent|pct)?(?<more>\+)?\s*(?<note>[*†‡§^¹²³⁴⁵]+|\(\w{1,3}\)|\[\w{1,3}\])?$/i

/**
 * Reads a number as people type it: percent signs, at least and at most, marks of footnotes, thousands; a blank, what does
 * not apply and what was withheld are kept apart from zero, and so is what a spreadsheet could not reckon. A span, such as
 * 10–14 %, is no number.
 */
export function readNumber(text: string): NumberCell {
  const cell = text.trim()
  if (cell === '') return { mark: 'blank' }
  if (broken.test(cell)) return { wrong: 'broken' }
  if (cell.startsWith('=') && !/^=[<>]/.test(cell)) return { wrong: 'formula' }
  if (notApplicable.test(cell)) return { mark: 'notApplicable' }
  if (withheld.test(cell)) return { mark: 'withheld' }
  if (span.test(cell)) return { wrong: 'span' }
  const { bound, digits, percent, more, note } = number.exec(cell)?.groups ?? {}
  const value = digits && /\d/.test(digits) ? Number(plain(digits)) : NaN
  if ((bound && more) || !Number.isFinite(value) || Math.abs(value) > 1e12) return { wrong: 'unreadable' }
  return {
    number: value,
    percent: Boolean(percent),
    bound: more || /[>≥]/.test(bound ?? '') ? 'least' : bound ? 'most' : '',
    note: note ?? '',
  }
}

// 1,234.5 and 62,5: a comma before three digits parts thousands, before one or two it is the decimal point.
function plain(digits: string): string {
  const tight = digits.replaceAll(/[\s' ]/g, '').replace('−', '-')
  return /,\d{1,2}$/.test(tight) && !tight.includes('.') ? tight.replace(',', '.') : tight.replaceAll(',', '')
}

/** How many students: a whole number; nothing where it says so or says nothing; `undefined` where it is neither. */
export function readCount(text: string): number | null | undefined {
  const cell = readNumber(text)
  if ('wrong' in cell) return undefined
  if ('mark' in cell || cell.bound) return null
  const { number: n, percent } = cell
  return Number.isInteger(n) && n >= 0 && n < 1e8 && !percent ? n : undefined
}

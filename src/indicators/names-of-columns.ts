import type { Names, Table } from '#tables'
import { isCount } from './column.ts'
import { readNumber } from './number-cell.ts'
import { readYear } from './school-year.ts'

/** Why the names of a table's columns cannot be told apart, and which they are. */
export interface Unclear {
  unclear: 'twoHeaders' | 'sameNames'
  first: string
  second: string
}

/** Finds two rows of names above the numbers, or two columns of numbers with one name; nothing where each has its own. */
export function unclearNames({ header, rows }: Table): Unclear | undefined {
  const [under, ...below] = rows
  const numbers = numbersIn(header, below)
  const words = header.flatMap((_, i) => (numbers[i] && isName(under?.cells[i], header) ? [i] : []))
  const same = sameIn(header, numbers)
  const at = words.find((i) => header[i]) ?? words[0]
  if (at !== undefined && words.length > 1 && (same || words.some((i) => !header[i])))
    return { unclear: 'twoHeaders', first: header[at] || (same ?? ''), second: under?.cells[at] ?? '' }
  return same ? { unclear: 'sameNames', first: same, second: '' } : undefined
}

/** The same where a person said which rows name the columns: nobody asks again whether they do. */
export function sameNames({ header, rows }: Table): Unclear | undefined {
  const same = sameIn(header, numbersIn(header, rows))
  return same ? { unclear: 'sameNames', first: same, second: '' } : undefined
}

/** The rows that may name the columns of such a table: each alone, or the first over the second. */
export const rowsOfNames = ({ named, rows }: Table): [number, number] => [named, rows[0]?.number ?? named + 1]

/** Rows as an address says them, `3` or `2-3`. */
export function readRows(text: string | undefined): Names['rows'] | undefined {
  const [first, second] = text?.split('-').map(Number) ?? []
  if (!first) return undefined
  return second ? [first, second] : [first]
}

const numbersIn = (header: readonly string[], rows: Table['rows']) =>
  header.map((_, i) => rows.some(({ cells }) => isNumber(cells[i])))

// How many students stand beside a number is told by the number's column, so such columns may all have one name.
function sameIn(header: readonly string[], numbers: boolean[]) {
  const named = header.filter((name, i) => numbers[i] && name && !isCount(name))
  return named.find((name, i) => named.indexOf(name) < i)
}

const isNumber = (cell = '') => cell.trim() !== '' && 'number' in readNumber(cell)

// A year is a name where it stands under names and under blanks beside them, and a number where each column has a name.
function isName(cell = '', header: readonly string[]) {
  const read = readNumber(cell)
  if ('wrong' in read) return read.wrong === 'unreadable' || read.wrong === 'span'
  return header.includes('') && /^(19|20)\d\d$/.test(cell.trim()) && Boolean(readYear(cell))
}

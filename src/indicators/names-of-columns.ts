import type { Table } from '#tables'
import { readNumber } from './number-cell.ts'

/** Why the names of a table's columns cannot be told apart, and which they are. */
export interface Unclear {
  unclear: 'twoHeaders' | 'sameNames'
  first: string
  second: string
}

/** Finds two rows of names above the numbers, or two columns of numbers with one name; nothing where each has its own. */
export function unclearNames({ header, rows }: Table): Unclear | undefined {
  const [under, ...below] = rows
  const numbers = header.map((_, i) => below.some(({ cells }) => isNumber(cells[i])))
  const words = header.flatMap((_, i) => (numbers[i] && isWord(under?.cells[i]) ? [i] : []))
  const named = header.filter((name, i) => numbers[i] && name)
  const same = named.find((name, i) => named.indexOf(name) < i)
  const at = words.find((i) => header[i]) ?? words[0]
  if (at !== undefined && words.length > 1 && (same || words.some((i) => !header[i])))
    return { unclear: 'twoHeaders', first: header[at] || (same ?? ''), second: under?.cells[at] ?? '' }
  return same ? { unclear: 'sameNames', first: same, second: '' } : undefined
}

const isNumber = (cell = '') => cell.trim() !== '' && 'number' in readNumber(cell)
const isWord = (cell = '') => {
  const read = readNumber(cell)
  return 'wrong' in read && read.wrong === 'unreadable'
}

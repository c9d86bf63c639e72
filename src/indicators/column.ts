import { createHash } from 'node:crypto'
import { all as everybody } from './cell.ts'
import { readNumber } from './number-cell.ts'
import { readYear } from './school-year.ts'
import { familyOf, readGroup } from './student-group.ts'

/**
 * What a column of a table can hold. In a wide table several columns hold values, and each is named by the year, the
 * student group or the measure it is of; `nBefore` says how many students stand behind the values to its left.
 */
export const columns = [
  'school',
  'year',
  'measure',
  'subject',
  'grade',
  'group',
  'value',
  'n',
  'ofYear',
  'ofGroup',
  'ofMeasure',
  'nBefore',
] as const
export type Column = (typeof columns)[number]

/** What each column of a table holds, in the order of its header; nothing for one that is left out. */
export type Mapping = (Column | null)[]

/** A header's own sign: tables of the same shape get the same columns. */
export const shapeOf = (header: readonly string[]) =>
  createHash('sha256')
    .update(JSON.stringify(header.map(plain)))
    .digest('hex')

const plain = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim()

const names: [Column, RegExp][] = [
  ['school', /^(school|site|campus|building|organization|district|entity|institution)( name)?$/],
  ['school', /^(school|site|campus|building|organization|entity|institution) (code|id|number|no|num)$/],
  ['year', /^(school |academic |test |testing |reporting )?(year|date|day)$|^sy$|^schoolyear$/],
  ['subject', /^(subject|content area|test subject|domain)$/],
  ['grade', /^(grade|grades|grade level|tested grade)$/],
  ['group', /^(student ?group|sub ?group|group|category|demographic|population|student population)( name)?$/],
  ['measure', /^(measure|indicator|metric|test|assessment|test name)( name)?$/],
  [
    'n',
    /^(n|#|count|n count|number( of students)?( tested)?|tested|students|students tested|enrollment|denominator|n students)$/,
  ],
  [
    'value',
    /^(value|result|rate|score|percent|%|pct|percentage|mean|average|percent (proficient|met)|% (proficient|met)|(percent|pct|%) .*)$/,
  ],
]
// What stands for a thing rather than counting something.
const label = /\b(id|ids|code|codes|no|nces|leaid|date|day|phone|zip|rank)\b/
const counts = /(^|\s)(n|#|count|number|tested|enrolled|enrollment)(\s|$)/

/** Does the name of a column say that it counts students? */
export const isCount = (name: string) => counts.test(plain(name))

/**
 * Guesses from the names of the columns and from what stands below them what each holds. `above` says that the first holds
 * what stood over the others.
 */
export function guessColumns(
  header: readonly string[],
  rows: readonly { cells: string[] }[],
  above = false,
): Mapping {
  const found: Mapping = header.map(() => null)
  for (const [column, pattern] of names) {
    if (found.includes(column)) continue
    const at = header.findIndex((name, i) => !found[i] && !readYear(name) && pattern.test(plain(name)))
    if (at >= 0) found[at] = column
  }
  if (above && !found[0]) found[0] = guessAbove(rows, found)
  if (found.includes('value')) return found
  const numbers = header.map((_, i) => !found[i] && mostlyNumbers(rows, i))
  const wide = header.some((name, i) => numbers[i] && readYear(name)) ? 'ofYear' : 'ofGroup'
  return header.map((name, i) => {
    if (!numbers[i]) return found[i] ?? null
    if (!name.trim() || label.test(plain(name))) return null
    if (isCount(name)) return 'nBefore'
    if (wide === 'ofYear') return readYear(name) ? 'ofYear' : null
    return found.includes('measure') ? 'ofGroup' : guessOf(name)
  })
}

function guessAbove(rows: readonly { cells: string[] }[], found: Mapping): Column {
  const over = rows.slice(0, 50).map(({ cells }) => cells[0] ?? '')
  if (!found.includes('year') && over.every(readYear)) return 'year'
  return over.some((name) => readGroup(name) === everybody || familyOf(name) !== 'other')
    ? 'group'
    : 'measure'
}

const guessOf = (name: string): Column => (isGroup(name) ? 'ofGroup' : 'ofMeasure')
const isGroup = (name: string) =>
  !/%|percent|rate|score|mean|proficien|attend/i.test(name) &&
  (readGroup(name) === everybody || familyOf(name) !== 'other')

function mostlyNumbers(rows: readonly { cells: string[] }[], column: number): boolean {
  const cells = rows.slice(0, 50).map(({ cells: all }) => all[column] ?? '')
  const filled = cells.filter((cell) => cell.trim())
  return filled.length > 0 && filled.filter((cell) => !isWord(cell)).length * 2 > filled.length
}

const isWord = (cell: string) => {
  const read = readNumber(cell)
  return 'wrong' in read && (read.wrong === 'unreadable' || read.wrong === 'span')
}

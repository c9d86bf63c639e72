import { unstack } from './unstack.ts'

/** A row of a table, with its number as a spreadsheet shows it. */
export interface TableRow {
  number: number
  cells: string[]
}

/** A table as people make it: lines about the document (`#key,value`), the names of the columns, the rows. */
export interface Table {
  about: [key: string, value: string][]
  header: string[]
  rows: TableRow[]
  /** The row that names the columns, with the number a spreadsheet shows. */
  named: number
}

/** Which rows name the columns, where somebody said so: one, or two of which the first stands over the second. */
export interface Names {
  rows: [number] | [number, number]
  /** How the column is called that holds what stands in the first of two. */
  called: string
}

/**
 * Parts the lines about the document and the header from the rows; empty rows do not count, nor do titles, which stand
 * above the header in a cell of their own. `names` says which rows the header is. Nothing without rows.
 */
export function tableOf(lines: string[][], names?: Names): Table | undefined {
  const all = lines.map((cells, i) => ({ number: i + 1, cells: cells.map(unguarded) }))
  const filled = all.filter(({ cells }) => cells.some((cell) => cell.trim()))
  const first = filled.findIndex(({ cells }) => !cells[0]?.trim().startsWith('#'))
  const start = names ? placeOf(filled, names.rows.at(-1)) : startOf(filled, first)
  const header = filled[start]
  if (!header || start + 1 === filled.length) return undefined
  const about = filled
    .slice(0, first)
    .map(({ cells: [key = '', value = ''] }) => [key.trim().slice(1), value])
  const [lower, rows, named] = [trimmed(header), filled.slice(start + 1), header.number]
  const over = names && names.rows.length > 1 ? filled[placeOf(filled, names.rows[0])] : undefined
  const parted = over
    ? unstack({ upper: trimmed(over), called: names!.called, lower, rows })
    : { header: lower, rows }
  return { about: about as Table['about'], ...parted, named }
}

const trimmed = ({ cells }: TableRow) => cells.map((cell) => cell.trim())
const placeOf = (rows: TableRow[], number = 0) => rows.findIndex((row) => row.number === number)
const startOf = (rows: TableRow[], first: number) =>
  first < 0 ? first : first + titlesAbove(rows.slice(first, first + 20))

// A table of one column has no titles. A title may stand in merged cells, or have the day of printing beside it: names of
// columns are words that differ, and more than twice as many.
function titlesAbove(rows: TableRow[]): number {
  const names = rows.map(({ cells }) => new Set(cells.map((cell) => cell.trim()).filter(Boolean)))
  const wide = Math.max(
    0,
    names.findIndex(({ size }) => size > 1),
  )
  const wider = names.findIndex(
    (words, i) =>
      i > wide && i < wide + 6 && words.size > 2 * names[wide]!.size && ![...words].some(isNumber),
  )
  return wider < 0 ? wide : wider
}

const isNumber = (cell: string) => /^[-+<>]?[\d.,]+\s*%?$/.test(cell)

/**
 * A cell that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe before it, which
 * is taken away when it is read again.
 */
export const guarded = (cell: string) => (/^'?[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

const unguarded = (cell: string) => (/^'{1,2}[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)

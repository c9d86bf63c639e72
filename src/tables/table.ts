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
}

/**
 * Parts the lines about the document and the header from the rows; empty rows do not count, nor do titles, which stand
 * above the header in a cell of their own. Nothing without rows.
 */
export function tableOf(lines: string[][]): Table | undefined {
  const all = lines.map((cells, i) => ({ number: i + 1, cells: cells.map(unguarded) }))
  const filled = all.filter(({ cells }) => cells.some((cell) => cell.trim()))
  const first = filled.findIndex(({ cells }) => !cells[0]?.trim().startsWith('#'))
  const start = first < 0 ? first : first + titlesAbove(filled.slice(first, first + 20))
  const header = filled[start]
  if (!header || start + 1 === filled.length) return undefined
  const about = filled
    .slice(0, first)
    .map(({ cells: [key = '', value = ''] }) => [key.trim().slice(1), value])
  return {
    about: about as Table['about'],
    header: header.cells.map((cell) => cell.trim()),
    rows: filled.slice(start + 1),
  }
}

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

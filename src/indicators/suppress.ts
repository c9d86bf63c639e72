import type { Cell } from './cell.ts'
import { determined, type Equation } from './determined.ts'
import { linesOf, type Line } from './lines.ts'

interface Rules {
  /** From how many students on a number is shown. */
  least: number
  /** The organization above another, as far as it has data. */
  above: (about: string) => string | undefined
}

/**
 * The cells that may not be shown, by their places: of one measure and one year. Hidden are those of fewer than `least`
 * students or of nobody knows how many, those that were withheld by whoever made the data, and as many others as it
 * takes that none of them follows from totals and their parts (domain 3.11). What is left of a total counts as a part.
 */
export function suppress(cells: readonly Cell[], { least, above }: Rules): Set<number> {
  const { lines, small } = linesOf(cells, above, least)
  const table = tableOf(cells, least)
  do hideOnLines(table, lines, least)
  while (hideDetermined(table, lines, small))
  return table.hidden
}

interface Table {
  cells: readonly Cell[]
  hidden: Set<number>
  isShown(place: number): boolean
  isUnknown(place: number): boolean
}

function tableOf(cells: readonly Cell[], least: number): Table {
  const tooFew = ({ mark, n }: Cell) => mark === 'withheld' || (mark === '' && (n === null || n < least))
  const hidden = new Set(cells.flatMap((cell, place) => (tooFew(cell) ? place : [])))
  return {
    cells,
    hidden,
    isShown: (place) => cells[place]?.mark === '' && !hidden.has(place),
    isUnknown: (place) => place >= cells.length || hidden.has(place),
  }
}

/** Hides another cell of every line that says too much by itself, until none does. */
function hideOnLines(table: Table, lines: Line[], least: number) {
  let hidden: boolean
  do hidden = lines.map((line) => saysTooMuch(table, line, least) && hideOneOf(table, line)).includes(true)
  while (hidden)
}

function saysTooMuch(
  { cells, hidden, isUnknown }: Table,
  { total, parts, rest }: Line,
  least: number,
): boolean {
  const away = parts.filter(isUnknown)
  if (hidden.has(total)) return away.length === 0
  if (away.length === 0 || total >= cells.length) return false
  if (!away.some((place) => hidden.has(place))) return rest !== null && rest < least
  const students = away.reduce((sum, place) => sum + (cells[place]?.n ?? 0), rest ?? 0)
  return away.length === 1 || students < least
}

// The smallest part that is still shown; the total when none is.
function hideOneOf({ cells, hidden, isShown }: Table, { total, parts }: Line): boolean {
  const count = (place: number) => cells[place]?.n ?? 0
  const [smallest = total] = parts.filter(isShown).toSorted((a, b) => count(a) - count(b) || a - b)
  if (!isShown(smallest)) return false
  hidden.add(smallest)
  return true
}

/** Hides another cell wherever all lines together say too much; was there any? */
function hideDetermined(table: Table, lines: Line[], small: Set<number>): boolean {
  const found = determined(lines.map((line) => equationOf(line, table)))
  const given = new Set([...found].filter((place) => table.hidden.has(place) || small.has(place)))
  const through = linesThrough(lines, given)
  return through.map((line) => hideOneOf(table, line)).includes(true) || hideFurtherOn(table, lines, given)
}

const placesOf = ({ total, parts }: Line) => [total, ...parts]
const linesThrough = (lines: Line[], places: Set<number>) =>
  lines.filter((line) => placesOf(line).some((place) => places.has(place)))

// Where nothing is shown on the lines of a number that is given away, it follows from lines beyond what is not known
// there, such as from groups that the table leaves out: from ring to ring, the first number that is shown is hidden.
function hideFurtherOn(table: Table, lines: Line[], given: Set<number>): boolean {
  const reached = new Set(given)
  for (let before = 0; reached.size > before;) {
    before = reached.size
    const ring = linesThrough(lines, reached)
    if (ring.some((line) => hideOneOf(table, line))) return true
    for (const place of ring.flatMap(placesOf)) if (table.isUnknown(place)) reached.add(place)
  }
  return false
}

function equationOf({ total, parts }: Line, { isUnknown }: Table): Equation {
  const equation: Equation = new Map(parts.filter(isUnknown).map((part) => [part, 1]))
  if (isUnknown(total)) equation.set(total, -1)
  return equation
}

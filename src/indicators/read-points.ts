import type { Table } from '#tables'
import { keyOf, type Unit } from './cell.ts'
import type { Mapping } from './column.ts'
import type { Called, Known } from './match-school.ts'
import { keyOfMeasure, type Named, type Point, type Whole } from './point.ts'
import { readEntries, type Entry } from './read-entries.ts'
import { gatherRemarks, type Remark } from './remark.ts'
import { settleScale, type Mixed } from './settle-scale.ts'

/** A measure of the table by the key its points carry. */
export type ReadMeasure = Named & { key: string; unit: Unit }

/** What a table holds: or, by measure, rows whose numbers do not go together. */
export interface ReadPoints {
  measures: ReadMeasure[]
  points: Point[]
  remarks: Remark[]
  mixed: (Named & { mixed: Mixed; rows: number[] })[]
}

/**
 * What is there already: organizations, the keeping one first, and how else they are called; units of measures; student
 * groups as they are written.
 */
export interface Already {
  known: readonly Known[]
  units: ReadonlyMap<string, Unit>
  called?: Called
  groups?: readonly string[]
}

/**
 * Reads a long or a wide table as points. Rows that cannot be read are told and left out, the others are taken.
 */
export function readPoints(
  table: Table,
  { mapping, whole }: { mapping: Mapping; whole: Whole },
  { known, units, called = {}, groups = [] }: Already,
): ReadPoints {
  const remarks = gatherRemarks()
  const entries = readEntries(table, { mapping, whole, known, called, groups, tell: remarks.tell })
  const read: ReadPoints = { measures: [], points: [], remarks: [], mixed: [] }
  for (const [key, list] of Map.groupBy(entries, keyOfMeasure)) {
    const { name, subject } = list[0]!
    const numbers = list.flatMap(({ cell, row }) => ('number' in cell ? { ...cell, row } : []))
    const settled = settleScale(`${name} ${list[0]!.heading}`, numbers, units.get(key) ?? whole.unit, whole)
    if ('mixed' in settled) {
      read.mixed.push({ name, subject, mixed: settled.mixed, rows: settled.rows.slice(0, 12) })
      continue
    }
    const { points, others } = pointsOf(key, list, settled, remarks.tell)
    if (others.length > 0 && !whole.stacked)
      read.mixed.push({ name, subject, mixed: 'stacked', rows: others.slice(0, 12) })
    read.measures.push({ key, name, subject, unit: settled.unit })
    read.points.push(...points)
  }
  return { ...read, remarks: remarks.all() }
}

type Tell = ReturnType<typeof gatherRemarks>['tell']

/** The points of a measure, and the rows that say something else of a place than the one that is kept. */
function pointsOf(
  measure: string,
  entries: Entry[],
  { unit, factor }: Extract<ReturnType<typeof settleScale>, { unit: Unit }>,
  tell: Tell,
): { points: Point[]; others: number[] } {
  const [kept, others] = [new Map<string, Point>(), [] as number[]]
  for (const entry of blanksLast(entries)) {
    const { about, grade, group, year, n, cell, row } = entry
    const value = 'number' in cell ? Number((cell.number * factor({ ...cell, row })).toFixed(6)) : null
    const { bound, note, mark } = { bound: '' as const, note: '', mark: '' as const, ...cell }
    const point: Point = { measure, year, about, grade, group, n, value, bound, mark, note }
    const spot = `${year}\n${keyOf(point)}`
    const before = kept.get(spot)
    const wrong = before
      ? sayAgain(before, point)
      : unit === 'percent' && isBeyond(value)
        ? 'range'
        : undefined
    if (wrong === 'other') others.push(row)
    if (wrong) tell(wrong, row, wrong === 'twice' ? '' : String(value ?? ''))
    else tellKept(entry, tell)
    if (!wrong) kept.set(spot, point)
  }
  return { points: [...kept.values()], others }
}

// A blank says nothing against a number of the same place, wherever it stands.
const blanksLast = (entries: Entry[]) =>
  [false, true].flatMap((blank) =>
    entries.filter(({ cell }) => ('mark' in cell && cell.mark === 'blank') === blank),
  )

const sayAgain = (kept: Point, { value, bound, mark, n }: Point) =>
  mark === 'blank' || (kept.value === value && kept.bound === bound && kept.mark === mark && kept.n === n)
    ? 'twice'
    : 'other'

const isBeyond = (value: number | null) => value !== null && (value < 0 || value > 100)

function tellKept({ cell, n, row }: Entry, tell: Tell) {
  if ('mark' in cell) return tell(cell.mark, row)
  if (n === null) tell('uncounted', row)
  if (cell.note) tell('footnote', row, cell.note)
}

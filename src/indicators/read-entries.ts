import type { Table } from '#tables'
import type { Column, Mapping } from './column.ts'
import { readGrade } from './grade.ts'
import { matchSchool, type Called, type Known } from './match-school.ts'
import { readCount, readNumber, type NumberCell } from './number-cell.ts'
import type { Named, Whole } from './point.ts'
import type { Problem } from './remark.ts'
import { readYear } from './school-year.ts'
import { readGroup } from './student-group.ts'

/** Whose number it is. */
interface Owner extends Named {
  about: string
  year: string
  grade: string
  group: string
}

/** One number of a table with all that is known of it; `heading` is the name of its column. */
export interface Entry extends Owner {
  n: number | null
  cell: Exclude<NumberCell, { wrong: unknown }>
  row: number
  heading: string
}

interface How {
  mapping: Mapping
  whole: Whole
  known: readonly Known[]
  called: Called
  groups: readonly string[]
  tell(problem: Problem, row: number, example?: string): void
}

const holding = ['value', 'ofYear', 'ofGroup', 'ofMeasure'] as const

/** Takes a table apart, number by number; what cannot be read is told and left out. */
export function readEntries(table: Table, how: How): Entry[] {
  const { mapping, whole, known, called, groups, tell } = how
  const named = mapping.includes('school')
  const ownerOf = readsOwners({ ...whole, named }, matchSchool(known, called), spelling(groups))
  const values = mapping
    .flatMap((column, i) => holding.find((one) => one === column) && { column, i })
    .filter((one) => !!one)
  const countOf = (i: number) => (mapping[i + 1] === 'nBefore' ? i + 1 : mapping.indexOf('n'))
  return table.rows.flatMap(({ number: row, cells }) => {
    const at = (i: number) => cells[i]?.trim() ?? ''
    if (isNote(table, cells)) {
      tell(
        'note',
        row,
        cells.find((cell) => cell.trim()),
      )
      return []
    }
    return values.flatMap(({ column, i }): Entry[] => {
      const heading = table.header[i] ?? ''
      const owner = ownerOf((one, own) => (own === column ? heading : at(mapping.indexOf(one))))
      const cell = readNumber(at(i))
      const n = readCount(at(countOf(i)))
      if (n === undefined) tell('count', row, at(countOf(i)))
      if ('problem' in owner) tell(owner.problem, row, owner.text)
      else if ('wrong' in cell) tell(cell.wrong, row, at(i))
      else return [{ ...owner, n: n ?? null, cell, row, heading }]
      return []
    })
  })
}

/** Says what stands in a column, or in the heading of the column of values that is of such. */
type Said = (column: Column, own?: Column) => string

function readsOwners(
  { named, ...whole }: Whole & { named: boolean },
  find: (name: string) => string | undefined,
  spell: (group: string) => string,
) {
  return (said: Said): Owner | { problem: Problem; text: string } => {
    const [school, years] = [said('school'), said('year', 'ofYear') || whole.year]
    if (!school && named) return { problem: 'nameless', text: '' }
    const about = school ? find(school) : whole.about
    if (!about) return { problem: 'school', text: school }
    const [year, grade] = [readYear(years), readGrade(said('grade'))]
    if (!year) return { problem: 'year', text: years }
    if (!grade) return { problem: 'grade', text: said('grade') }
    const name = (said('measure', 'ofMeasure') || whole.measure).slice(0, 200)
    if (!name) return { problem: 'measure', text: '' }
    const group = spell(readGroup(said('group', 'ofGroup')))
    return { about, year, grade, group, name, subject: (said('subject') || whole.subject).slice(0, 100) }
  }
}

// A group is written as it was first, whatever the capitals are later.
function spelling(groups: readonly string[]) {
  const known = new Map(groups.map((group) => [group.toLowerCase(), group]))
  return (group: string) => {
    const key = group.toLowerCase()
    if (!known.has(key)) known.set(key, group)
    return known.get(key)!
  }
}

/** Below a table stands where it is from, in a cell of its own or merged across. */
export const isNote = ({ header }: Table, cells: readonly string[]) =>
  header.filter(Boolean).length > 2 && new Set(cells.map((cell) => cell.trim()).filter(Boolean)).size === 1

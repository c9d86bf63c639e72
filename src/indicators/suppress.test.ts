import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { all, type Cell } from './cell.ts'
import { suppress } from './suppress.ts'

const schools = ['alder', 'birchwood', 'cedar']
const grades = ['3', '4']
const groups = ['English learner', 'Not English learner', 'White', 'Hispanic', 'Black']
const above = (about: string) => (about === 'harlow' ? undefined : 'harlow')
const least = 10

const cell = (about: string, grade: string, group: string, n: number | null): Cell => ({
  about,
  grade,
  group,
  n,
  value: 50,
  bound: '',
  mark: '',
})

const hiddenOf = (cells: Cell[]) => [...suppress(cells, { least, above })].map((place) => cells[place]!)

test('a group of fewer than ten is hidden, and one beside it, so that it cannot be reckoned', () => {
  const cells = [
    cell('alder', all, all, 60),
    cell('alder', all, 'White', 33),
    cell('alder', all, 'Hispanic', 20),
    cell('alder', all, 'Black', 7),
  ]
  assert.deepEqual(
    hiddenOf(cells).map(({ group }) => group),
    ['Black', 'Hispanic'],
  )
})

test('a group that leaves fewer than ten beside it is hidden too', () => {
  const cells = [cell('alder', '4', all, 60), cell('alder', '4', 'English learner', 55)]
  assert.deepEqual(
    hiddenOf(cells).map(({ group }) => group),
    ['English learner'],
  )
  assert.deepEqual(hiddenOf([cells[0]!, cell('alder', '4', 'English learner', 40)]), [])
})

test('a small school does not follow from the district and the others', () => {
  const cells = [
    cell('harlow', '4', all, 108),
    cell('alder', '4', all, 60),
    cell('birchwood', '4', all, 40),
    cell('cedar', '4', all, 8),
  ]
  assert.deepEqual(
    hiddenOf(cells).map(({ about }) => about),
    ['cedar', 'birchwood'],
  )
})

test('of whom nobody knows how many they are, nothing is shown; what is blank has nothing to hide', () => {
  const blank: Cell = { ...cell('alder', '4', all, null), value: null, mark: 'blank' }
  assert.deepEqual(hiddenOf([cell('alder', '3', all, null), blank]).length, 1)
})

// Who makes such a table counts each student once; some totals are published, some are not.
const tables = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 36, maxLength: 36 })
  .chain((counts) =>
    fc.tuple(fc.constant(cellsOf(counts)), fc.infiniteStream(fc.integer({ min: 0, max: 9 }))),
  )
  .map(([cells, chance]) => cells.filter(() => chance.next().value! > 0))

function cellsOf(counts: number[]): Cell[] {
  const count = (about: string, grade: string, group: string) => {
    let sum = 0
    let i = 0
    for (const school of schools)
      for (const one of grades)
        for (const origin of groups.slice(2))
          for (const language of groups.slice(0, 2)) {
            const n = counts[i++]!
            if (about !== 'harlow' && about !== school) continue
            if (grade !== all && grade !== one) continue
            if (group === all || group === origin || group === language) sum += n
          }
    return sum
  }
  return ['harlow', ...schools].flatMap((about) =>
    [all, ...grades].flatMap((grade) =>
      [all, ...groups].map((group) => cell(about, grade, group, count(about, grade, group))),
    ),
  )
}

test('whatever the table, nothing below ten is shown, and nothing hidden follows from sums', () => {
  fc.assert(
    fc.property(tables, (cells) => {
      const hidden = suppress(cells, { least, above })
      for (const [place, { n }] of cells.entries()) if (n! < least) assert.ok(hidden.has(place))
      assert.deepEqual(reckoned(cells, hidden), [])
    }),
    { numRuns: 150 },
  )
})

// All, English learner, Not English learner, White, Hispanic, Black; a dash where the table has no such number.
const farRound = `
harlow all: 688 447 - 227 236 225
harlow 3: 436 291 145 167 - -
harlow 4: 252 156 96 60 - 76
alder all: 283 - 136 - 88 103
alder 3: 182 112 70 57 - 63
alder 4: 101 35 66 35 26 40
birchwood all: 176 126 50 74 49 53
birchwood 3: 110 72 38 59 7 44
birchwood 4: 66 54 12 15 42 -
cedar all: 229 174 55 61 99 69
cedar 3: 144 107 - 51 - 42
cedar 4: 85 67 18 10 48 27`

test('what follows only by way of groups that the table leaves out is hidden, too', () => {
  const cells = farRound
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, about = '', grade = '', counts = ''] = /^(\w+) (\w+): (.*)$/.exec(line) ?? []
      return counts
        .split(' ')
        .flatMap((n, i) => (n === '-' ? [] : cell(about, grade, [all, ...groups][i]!, Number(n))))
    })
  const hidden = suppress(cells, { least, above })
  assert.ok([...hidden].some((place) => cells[place]!.n === 7))
  assert.deepEqual(reckoned(cells, hidden), [])
})

/**
 * The hidden cells that a stranger could reckon: whoever knows that every cell is the sum of the same few kinds of
 * students solves for them. Written without the lines of the rule: the unknowns are the smallest groups of students,
 * and what is shown are sums of them; a cell follows when it is a combination of what is shown.
 */
function reckoned(cells: Cell[], hidden: Set<number>): string[] {
  const atoms = schools.flatMap((about) =>
    grades.flatMap((grade) =>
      groups
        .slice(2)
        .flatMap((origin) => groups.slice(0, 2).map((language) => [about, grade, origin, language])),
    ),
  )
  const rowOf = ({ about, grade, group }: Cell) =>
    atoms.map(([school, one, origin, language]) =>
      Number(
        (about === 'harlow' || about === school) &&
          (grade === all || grade === one) &&
          (group === all || group === origin || group === language),
      ),
    )
  const basis = echelon(cells.flatMap((one, place) => (hidden.has(place) ? [] : [rowOf(one)])))
  return cells.flatMap((one, place) =>
    hidden.has(place) && one.n! > 0 && reduce(rowOf(one), basis).every((factor) => Math.abs(factor) < 1e-9)
      ? `${one.about} ${one.grade} ${one.group}`
      : [],
  )
}

function echelon(rows: number[][]): number[][] {
  const basis: number[][] = []
  for (const row of rows) {
    const left = reduce(row, basis)
    const pivot = left.findIndex((factor) => Math.abs(factor) > 1e-9)
    if (pivot >= 0) basis.push(left.map((factor) => factor / left[pivot]!))
  }
  return basis
}

const reduce = (row: number[], basis: number[][]) =>
  basis.reduce((left, one) => {
    const pivot = one.findIndex((factor) => Math.abs(factor) > 1e-9)
    return left.map((factor, i) => factor - left[pivot]! * one[i]!)
  }, row)

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { all, type Cell } from './cell.ts'
import { groupSums } from './group-sums.ts'
import { suppress } from './suppress.ts'

const sums = (...groups: string[]) =>
  groupSums(groups).map(({ total, parts }) => `${total} = ${parts.toSorted().join(' + ')}`)

test('a group that holds others parts all students, and those part it', () => {
  assert.deepEqual(sums('White', 'Black', 'Asian', 'Pacific Islander', 'Asian/Pacific Islander'), [
    'all = Asian/Pacific Islander + Black + White',
    'Asian/Pacific Islander = Asian + Pacific Islander',
  ])
  assert.deepEqual(sums('AAPI', 'Asian', 'Hawaiian or Pacific Islander', 'White'), [
    'all = AAPI + Hawaiian or Pacific Islander + White',
    'AAPI = Asian',
  ])
  assert.deepEqual(sums('Free lunch', 'Reduced lunch', 'FRL', 'Not free or reduced lunch'), [
    'all = FRL',
    'all = FRL + Not free or reduced lunch',
    'FRL = Free lunch + Reduced lunch',
  ])
  assert.deepEqual(sums('White', 'Black', 'Hispanic', 'Students of color'), [
    'all = Black + Hispanic + White',
    'Students of color = Black + Hispanic',
    'all = Students of color + White',
  ])
})

test('a group within another is no part of all students, and none of what it is not', () => {
  assert.deepEqual(sums('EL', 'Not EL', 'Female English learner', 'Male English learners'), [
    'all = EL',
    'all = EL + Not EL',
    'EL = Female English learner + Male English learners',
  ])
  assert.deepEqual(sums('English learner', 'Former English learner', 'Never English learner', 'Ever EL'), [
    'all = Ever EL + Never English learner',
    'Ever EL = English learner + Former English learner',
  ])
})

test('groups of which nobody knows the family part all students, unless they stand beside their opposite', () => {
  assert.deepEqual(sums('Spanish at home', 'Somali at home', 'Gifted', 'Not gifted'), [
    'all = Somali at home + Spanish at home',
    'all = Gifted + Not gifted',
    'all = Gifted + Not gifted',
  ])
})

const origins = ['White', 'Hispanic', 'Black', 'Asian', 'Pacific Islander']
const atoms = origins.flatMap((origin) => ['Female', 'Male'].map((gender) => ({ origin, gender })))
type Atom = (typeof atoms)[number]

// Every group by whom it holds.
const holding: [string, (atom: Atom) => boolean][] = [
  [all, () => true],
  ['Female', ({ gender }) => gender === 'Female'],
  ['Male', ({ gender }) => gender === 'Male'],
  ['Students of color', ({ origin }) => origin !== 'White'],
  ['Asian/Pacific Islander', ({ origin }) => origin === 'Asian' || origin === 'Pacific Islander'],
  ...origins.map((one): [string, (atom: Atom) => boolean] => [one, ({ origin }) => origin === one]),
  ...['Hispanic', 'Black'].flatMap((one) =>
    ['Female', 'Male'].map((sex): [string, (atom: Atom) => boolean] => [
      `${one} ${sex}`,
      ({ origin, gender }) => origin === one && gender === sex,
    ]),
  ),
]

// Whoever tells of a part of two groups tells of both.
const isTold = (group: string, told: string[]) =>
  !/ (Female|Male)$/.test(group) || group.split(' ').every((one) => told.includes(one))

const tables = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 40 }), { minLength: atoms.length, maxLength: atoms.length }),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: holding.length, maxLength: holding.length }),
  )
  .map(([counts, chance]) =>
    holding.flatMap(([group, holds], i): Cell[] => {
      const n = atoms.reduce((sum, atom, at) => sum + (holds(atom) ? counts[at]! : 0), 0)
      return group === all || chance[i]! > 0
        ? [{ about: 'alder', grade: '4', group, n, value: 50, bound: '', mark: '' }]
        : []
    }),
  )
  .map((cells) => {
    const told = cells.map(({ group }) => group)
    return cells.filter(({ group }) => isTold(group, told))
  })

test('whatever groups overlap, nothing below ten is shown, and no hidden one follows from those that are', () => {
  fc.assert(
    fc.property(tables, (cells) => {
      const hidden = suppress(cells, { least: 10, above: () => undefined })
      const rowOf = ({ group }: Cell) =>
        atoms.map((atom) => Number(holding.find(([one]) => one === group)![1](atom)))
      const basis = echelon(cells.flatMap((cell, i) => (hidden.has(i) ? [] : [rowOf(cell)])))
      const found = cells.filter(
        (cell, i) => hidden.has(i) && cell.n! > 0 && isNothing(reduce(rowOf(cell), basis)),
      )
      assert.deepEqual(
        found.map(({ group, n }) => `${group} ${n}`),
        [],
      )
      for (const [i, { n }] of cells.entries()) if (n! < 10) assert.ok(hidden.has(i))
    }),
    { numRuns: 400 },
  )
})

function echelon(rows: number[][]): number[][] {
  const basis: number[][] = []
  for (const row of rows) {
    const left = reduce(row, basis)
    const pivot = left.findIndex((factor) => Math.abs(factor) > 1e-9)
    if (pivot >= 0) basis.push(left.map((factor) => factor / left[pivot]!))
  }
  return basis
}

const isNothing = (row: number[]) => row.every((factor) => Math.abs(factor) < 1e-9)
const reduce = (row: number[], basis: number[][]) =>
  basis.reduce((left, one) => {
    const pivot = one.findIndex((factor) => Math.abs(factor) > 1e-9)
    return left.map((factor, i) => factor - left[pivot]! * one[i]!)
  }, row)

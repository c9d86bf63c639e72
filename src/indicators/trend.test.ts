import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { ShownCell } from './cell.ts'
import { scaleFor, yearsFrom } from './trend.ts'
import { widestGap } from './widest-gap.ts'

const cell = (group: string, value: number | null): ShownCell => ({
  about: 'a',
  grade: '4',
  group,
  value,
  bound: '',
  n: value === null ? null : 20,
  mark: value === null ? 'hidden' : '',
})

test('a year in which nothing was measured is a gap between two that were', () => {
  const cells = ['2025–26', '2022–23', '2023–24'].map((year) => ({ ...cell('all', 50), year }))
  deepEqual(yearsFrom(cells), ['2022–23', '2023–24', '2024–25', '2025–26'])
  deepEqual(yearsFrom([]), [])
})

test('the widest gap is told between groups that belong together, and only where it is wide', () => {
  const inYear = (year: string, ...cells: ShownCell[]) => cells.map((one) => ({ ...one, year }))
  const cells = inYear(
    '2025–26',
    cell('all', 58),
    cell('English learner', 31),
    cell('Not English learner', 66),
    cell('White', 70),
  )
  const gap = { low: 'English learner', high: 'Not English learner', by: 35 }
  deepEqual(widestGap('percent', cells), gap)
  deepEqual(widestGap('percent', [...inYear('2024–25', cell('White', 1)), ...cells]), gap)
  deepEqual(widestGap('percent', [...cells, ...inYear('2026–27', cell('White', null))]), gap)
  equal(widestGap('points', cells), undefined)
  equal(widestGap('percent', inYear('2025–26', cell('all', 58), cell('White', 66))), undefined)
  equal(widestGap('percent', inYear('2025–26', cell('all', 58), cell('White', null))), undefined)
})

test('percentages stand on a scale from 0 to 100, scale scores on their own', () => {
  deepEqual(scaleFor('percent', [cell('all', 58)]), { from: 0, to: 100 })
  deepEqual(scaleFor('points', [cell('all', 2400), cell('all', 2440)]), { from: 2390, to: 2450 })
})

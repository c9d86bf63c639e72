import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import type { YearCell } from './cell.ts'
import { datedAfter } from './since.ts'

const [once, now] = [new Date('2026-09-01'), new Date('2027-02-16')]
const cell = (group: string, value: number, about = 'alder'): YearCell & { measure: string } => ({
  measure: 'math',
  year: '2026–27',
  about,
  grade: '4',
  group,
  value,
  bound: '',
  n: 40,
  mark: '',
})
const shown = (...cells: ReturnType<typeof cell>[]) => cells.map((one) => ({ ...one, since: once }))
const moments = (cells: { since: Date | null }[]) => cells.map(({ since }) => since)

test('what is shown as before keeps its day, in whatever order it comes', () => {
  const before = shown(cell('all', 50), cell('girls', 52))
  deepEqual(moments(datedAfter(before, [cell('girls', 52), cell('all', 50)], now)), [once, once])
})

test('a number that is new, other or gone dates its picture anew, and no other school’s', () => {
  const before = shown(cell('all', 50), cell('girls', 52), cell('all', 40, 'birch'))
  deepEqual(
    moments(datedAfter(before, [cell('all', 51), cell('girls', 52), cell('all', 40, 'birch')], now)),
    [now, now, once],
  )
  deepEqual(moments(datedAfter(before, [cell('all', 50), cell('all', 40, 'birch')], now)), [now, once])
  deepEqual(moments(datedAfter([], [cell('all', 50)], now)), [now])
})

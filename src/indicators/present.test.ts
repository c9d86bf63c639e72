import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { Cell, Unit } from './cell.ts'
import { present } from './present.ts'

function shown(value: number, n: number, unit: Unit = 'percent') {
  const cell: Cell = { about: 'a', grade: 'all', group: 'all', value, n, bound: '', mark: '' }
  const { bound, ...made } = present(cell, false, unit)
  return `${{ '': '', least: '≥', most: '≤' }[bound]}${made.value}`
}

test('the ends of a scale are shown as at least and at most, the sooner the smaller the group', () => {
  equal(shown(97, 30), '≥95')
  equal(shown(3, 30), '≤5')
  equal(shown(97, 40), '97')
  equal(shown(100, 4000), '≥99')
  equal(shown(0, 4000), '≤1')
})

test('percentages of fewer than a hundred are whole', () => {
  equal(shown(57.4, 99), '57')
  equal(shown(57.44, 100), '57.4')
  equal(shown(2412.34, 50, 'points'), '2412.3')
})

test('a hidden cell keeps neither its number nor how many stand behind it', () => {
  const cell: Cell = { about: 'a', grade: '4', group: 'all', value: 50, n: 7, bound: '', mark: '' }
  const { value, n, mark } = present(cell, true, 'percent')
  equal([value, n, mark].join(), ',,hidden')
})

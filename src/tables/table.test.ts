import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tableOf } from './table.ts'

const rows = [
  ['School', 'Grade', 'Value'],
  ['Alder', '3', '54'],
]

test('titles above a table, as a report prints them, are not taken for its columns, and rows keep their numbers', () => {
  const table = tableOf([['District report 2025-26', '', ''], ['', '', ''], ['Spring', '', ''], ...rows])
  assert.deepEqual(table?.header, rows[0])
  assert.deepEqual(table?.rows, [{ number: 5, cells: rows[1] }])
})

test('a table of one column begins with its first line', () => {
  assert.deepEqual(tableOf([['Text'], ['One'], ['Two']])?.header, ['Text'])
})

test('two rows of names, one over the other, become a column of what stands above and one row for each', () => {
  const lines = [
    ['Results'],
    ['School', '', '2023-24', '', '2024-25', ''],
    ['', 'Grade', '% Met', 'N', '% Met', 'N'],
    ['Alder', '3', '58%', '40', '62%', '45'],
  ]
  const table = tableOf(lines, { rows: [2, 3], called: 'Row 2' })
  assert.deepEqual(table?.header, ['Row 2', 'School', 'Grade', '% Met', 'N'])
  assert.deepEqual(table?.rows, [
    { number: 4, cells: ['2023-24', 'Alder', '3', '58%', '40'] },
    { number: 4, cells: ['2024-25', 'Alder', '3', '62%', '45'] },
  ])
})

test('what merged cells name twice is one column, and a block with fewer columns leaves the others blank', () => {
  const lines = [
    ['School', 'All', 'All', 'Girls'],
    ['School', '% Met', 'N', '% Met'],
    ['Alder', '58', '40', '62'],
  ]
  const table = tableOf(lines, { rows: [1, 2], called: 'Row 1' })
  assert.deepEqual(table?.header, ['Row 1', 'School', '% Met', 'N'])
  assert.deepEqual(
    table?.rows.map(({ cells }) => cells),
    [
      ['All', 'Alder', '58', '40'],
      ['Girls', 'Alder', '62', ''],
    ],
  )
})

test('a row that somebody names holds the names, whatever stands above it', () => {
  const table = tableOf([['A', 'B'], ...rows], { rows: [2], called: '' })
  assert.deepEqual(table?.header, rows[0])
  assert.equal(table?.named, 2)
})

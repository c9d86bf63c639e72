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

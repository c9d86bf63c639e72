import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guessMapping } from './column.ts'

const row = (...cells: string[]) => ({ number: 1, cells })

test('columns are known by the names other tools give them', () => {
  assert.deepEqual(
    guessMapping({
      header: ['Full Statement', 'human_coding_scheme', 'smartLevel', 'CFItemType', 'Keywords'],
      rows: [],
    }),
    ['fullStatement', 'humanCodingScheme', 'smartLevel', 'CFItemType', 'conceptKeywords'],
  )
  assert.deepEqual(
    guessMapping({ header: ['ID', 'Parent ID', 'Code', 'Description', 'Position', 'Color'], rows: [] }),
    ['identifier', 'parent', 'humanCodingScheme', 'fullStatement', 'smartLevel', undefined],
  )
})

test('nothing is guessed twice, and the exact name wins', () => {
  assert.deepEqual(guessMapping({ header: ['Description', 'fullStatement', 'Statement'], rows: [] }), [
    undefined,
    'fullStatement',
    undefined,
  ])
})

test('a table with rubrics is known by its rows', () => {
  const rows = [row('Rubric', 'Coaching'), row('Criterion', 'Asks'), row('Level', 'Always')]
  assert.deepEqual(
    guessMapping({ header: ['Type', 'Title', 'Description', 'Position', 'Label', 'Score'], rows }),
    ['rowType', 'title', 'description', 'position', 'quality', 'score'],
  )
})

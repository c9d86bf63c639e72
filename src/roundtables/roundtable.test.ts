import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adviceFor } from './roundtable.ts'

test('four to eight people need no advice; fewer and more get a word', () => {
  for (const n of [4, 5, 6, 7, 8]) assert.equal(adviceFor(n), undefined)
  for (const n of [1, 2, 3]) assert.equal(adviceFor(n), 'few')
  for (const n of [9, 10]) assert.equal(adviceFor(n), 'many')
})

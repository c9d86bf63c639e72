import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pace } from './pace.ts'

test('so many times a minute, each person by themselves, and again in the next minute', () => {
  let now = 0
  const may = pace(2, () => now)
  assert.deepEqual(
    ['amina', 'amina', 'amina', 'maya'].map((person) => may(person)),
    [true, true, false, true],
  )
  now = 60_000
  assert.equal(may('amina'), true)
})

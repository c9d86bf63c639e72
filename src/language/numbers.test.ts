import { sayNumber } from '#language'
import assert from 'node:assert/strict'
import { test } from 'node:test'

test('a number is written as people of the language write it', () => {
  assert.deepEqual(
    ['en', 'de', 'en'].map((language) => sayNumber(12345.6, language)),
    ['12,345.6', '12.345,6', '12,345.6'],
  )
})

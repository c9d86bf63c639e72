import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holidaysOf } from './holidays.ts'

test('the federal holidays of a year stand on the days on which they are kept', () => {
  assert.deepEqual(holidaysOf(2026), [
    '2026-01-01',
    '2026-01-19',
    '2026-02-16',
    '2026-05-25',
    '2026-06-19',
    '2026-07-03',
    '2026-09-07',
    '2026-10-12',
    '2026-11-11',
    '2026-11-26',
    '2026-11-27',
    '2026-12-25',
  ])
  assert.equal(holidaysOf(2027).at(-1), '2027-12-24')
  assert.ok(holidaysOf(2027).includes('2027-05-31'))
  assert.ok(holidaysOf(2023).includes('2023-01-02'))
})

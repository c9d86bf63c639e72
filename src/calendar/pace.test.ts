import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { openPace } from './pace.ts'

test('so often in its time, and again when the time is over; each for themselves', () => {
  const may = openPace({ most: 2, seconds: 10 })
  deepEqual(
    [may('a', 0), may('a', 1), may('a', 2), may('b', 2), may('a', 9_999), may('a', 10_000)],
    [true, true, false, true, false, true],
  )
})

test('the askers of a long time ago are forgotten first', () => {
  const may = openPace({ most: 1, seconds: 10, askers: 2 })
  deepEqual([may('a', 0), may('b', 0), may('c', 0)], [true, true, true])
  equal(may('a', 1), true)
  equal(may('c', 1), false)
})

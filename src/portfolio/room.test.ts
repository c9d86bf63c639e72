import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { fits, isScarce } from './room.ts'

test('what fits to the last byte is taken, one more is not', () => {
  equal(fits({ used: 90, most: 100 }, 10), true)
  equal(fits({ used: 90, most: 100 }, 11), false)
})

test('before the room is full it is said that it will be', () => {
  equal(isScarce({ used: 80, most: 100 }), false)
  equal(isScarce({ used: 81, most: 100 }), true)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeOf } from './measure.ts'

test('a value stands where the scale puts it', () => {
  assert.equal(placeOf(52, {}), 52)
  assert.equal(placeOf(18, { from: 0, to: 25 }), 72)
  assert.equal(placeOf(1, { from: 0, to: 3 }), 33.3)
})

test('what lies outside of the scale stands at its end', () => {
  assert.equal(placeOf(130, {}), 100)
  assert.equal(placeOf(-5, {}), 0)
  assert.equal(placeOf(5, { from: 5, to: 5 }), 0)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { random, uuid } from './seed.ts'

const first = (seed: string) => {
  const numbers = random(seed)
  return Array.from({ length: 20 }, () => numbers.whole(1, 6))
}

test('the same seed throws the same dice', () => {
  assert.deepEqual(first('alder'), first('alder'))
  assert.notDeepEqual(first('alder'), first('birchwood'))
})

test('a die shows one to six', () => {
  const numbers = random('die')
  const seen = new Set(Array.from({ length: 500 }, () => numbers.whole(1, 6)))
  assert.deepEqual([...seen].toSorted(), [1, 2, 3, 4, 5, 6])
})

test('an id is the same in every demo and looks like any other', () => {
  assert.equal(uuid('person', 'amina'), uuid('person', 'amina'))
  assert.notEqual(uuid('person', 'amina'), uuid('person', 'maya'))
  assert.match(
    uuid('person', 'amina'),
    /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
})

test('nothing can be picked from an empty list', () => {
  assert.throws(() => random('empty').pick([]), /empty list/)
})

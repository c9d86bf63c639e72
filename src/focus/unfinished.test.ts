import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Goal } from './goal.ts'
import { carriedOn, fateOf } from './unfinished.ts'

const goal = { statement: 'Talk', baseline: 35, current: 52, target: 75, due: '2027-05-28' } as Goal

test('a goal that is carried on begins where its number stood last, and has until the year ends', () => {
  const { baseline, current, target, due } = carriedOn(goal, '2028-06-30')
  assert.deepEqual([baseline, current, target, due], [52, null, 75, '2028-06-30'])
})

test('where nobody looked in between, it begins where it began', () => {
  assert.equal(carriedOn({ ...goal, current: null }, '2028-06-30').baseline, 35)
  assert.equal(carriedOn({ ...goal, current: 0 }, '2028-06-30').baseline, 0)
})

test('a goal that was carried on and then set aside counts as left', () => {
  assert.equal(fateOf({ carried: null, left: false }), 'open')
  assert.equal(fateOf({ carried: { id: 'a', state: 'draft' }, left: true }), 'carried')
  assert.equal(fateOf({ carried: { id: 'a', state: 'dropped' }, left: false }), 'left')
  assert.equal(fateOf({ carried: null, left: true }), 'left')
})

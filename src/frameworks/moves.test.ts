import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform'
import { moves } from './moves.ts'
import { adapted, coded, next, plainWhole } from './whole.suite.ts'
import type { Whole } from './whole.ts'

const told = (before: Whole, after: Whole) => {
  const codes = new Map([...before.items, ...after.items].map(({ id, code }) => [id, code]))
  return moves(before, after)
    .filter(({ how }) => how !== 'kept')
    .map(({ from, to, how }) => `${codes.get(from)} ${how} ${to ? codes.get(to) : ''}`.trim())
}

test('a cycle that moves to a version with the same words keeps every item', () => {
  const whole = plainWhole()
  assert.deepEqual(told(whole, next(whole)), [])
  assert.deepEqual(told(whole, adapted(whole)), [])
  assert.equal(moves(whole, adapted(whole)).length, whole.items.length)
})

test('what was moved, reworded, hidden or taken out is told before somebody goes along', () => {
  const before = plainWhole()
  const after = next(before)
  const joinOf = (code: string) => after.associations.find(({ fromId }) => fromId === coded(after, code).id)!
  joinOf('1a').toId = coded(after, '2').id
  coded(after, '1b').statement = 'Other words'
  coded(after, '2c').hidden = true
  after.items = after.items.filter(({ code }) => code !== '3c')
  assert.deepEqual(told(before, after), ['1a moved 1a', '1b replaced 1b', '2c gone', '3c gone'])
})

test('a link that says what replaces an item is followed, in whichever version it stands', () => {
  const before = plainWhole()
  const after = next(before)
  const ends = { from: { identifier: coded(before, '1a').identifier } }
  const link = { ...after.associations[0]!, id: newId(), identifier: newId(), kind: 'replacedBy', ends }
  after.associations.push({ ...link, fromId: null, toId: coded(after, '3a').id })
  assert.deepEqual(told(before, after), ['1a replaced 3a'])
})

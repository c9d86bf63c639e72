import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { linesOf } from './tree.ts'

const item = (id: string, place = 0, listPosition = '') => ({ id, place, listPosition })
const under = (fromId: string, toId: string | null, place: number | null = null) => ({
  kind: 'isChildOf',
  fromId,
  toId,
  place,
})
const told = (lines: ReturnType<typeof linesOf>) =>
  lines.map(({ item: { id }, depth, again }) => `${'.'.repeat(depth)}${id}${again ? ' again' : ''}`).join(' ')

test('siblings stand by the places of their associations, then by list position, then as in the file', () => {
  const items = [item('a', 0), item('c', 1, '10'), item('b', 2, '9'), item('e', 4), item('d', 3)]
  assert.equal(told(linesOf(items, [under('a', null, 2), under('e', null, 1)])), 'e a b c d')
})

test('an item with two parents stands under both, what is below it under the first', () => {
  const items = ['a', 'b', 'c', 'd'].map((id, i) => item(id, i))
  const lines = linesOf(items, [under('c', 'a'), under('c', 'b'), under('d', 'c')])
  assert.equal(told(lines), 'a .c ..d b .c again')
})

test('a circle of parents is shown once and ends', () => {
  const lines = linesOf([item('a'), item('b')], [under('a', 'b'), under('b', 'a')])
  assert.equal(told(lines), 'a .b ..a again')
})

test('a parent that stands elsewhere leaves its child at the top', () =>
  assert.equal(told(linesOf([item('a')], [under('a', 'elsewhere')])), 'a'))

test('whatever joins them, every item is shown in full exactly once', () => {
  const ids = fc.constantFrom(...'abcdefgh')
  const joins = fc.array(
    fc.tuple(ids, fc.option(ids), fc.option(fc.nat(5))).map(([a, b, n]) => under(a, b, n)),
  )
  fc.assert(
    fc.property(joins, (given) => {
      const lines = linesOf(
        [...'abcdefgh'].map((id, i) => item(id, i)),
        given,
      )
      const full = lines.filter(({ again }) => !again).map((line) => line.item.id)
      assert.deepEqual(full.toSorted(), [...'abcdefgh'])
    }),
  )
})

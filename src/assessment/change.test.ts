import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasMoved, sideBySide } from './change.ts'

const said = (item: string, level: number | null, enough = true) => ({ item, map: null, level, enough })

test('looks stand beside each other in the order of the last one; what one did not ask stays empty', () => {
  const now = [said('b', 2), said('a', 3)]
  const rows = sideBySide([[said('a', 1), said('c', 4)], now], now)
  assert.deepEqual(
    rows.map(({ one, cells }) => [one.item, ...cells.map((cell) => cell?.level)]),
    [
      ['b', undefined, 2],
      ['a', 1, 3],
    ],
  )
})

test('a thing of an item and a line of its map are not the same thing', () => {
  const line = { ...said('a', 2), map: 'm' }
  assert.equal(sideBySide([[said('a', 1)], [line]], [line])[0]!.cells[0], undefined)
})

test('what got another level has moved, in either direction; what has no level has not', () => {
  const moved = (...levels: (number | null)[]) =>
    hasMoved({ cells: levels.map((level) => said('a', level, level !== null)) })
  assert.ok(moved(1, 2))
  assert.ok(moved(3, 2))
  assert.ok(moved(1, null, 2))
  assert.ok(!moved(2, 2))
  assert.ok(!moved(2, null))
  assert.ok(!moved(null, 2))
  assert.ok(!hasMoved({ cells: [undefined, said('a', 2)] }))
})

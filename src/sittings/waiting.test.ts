import assert from 'node:assert/strict'
import { test } from 'node:test'
import { beginning } from './course.ts'
import type { Live } from './live.ts'
import { holds, withCards, without, withMoves, withTaken, type Waiting } from './waiting.ts'

const minute = 60_000
const move = (version: number, how = 'next', at = version * minute): Waiting => ({
  once: `move-${version}`,
  at,
  path: 'moves',
  fields: { move: how, version: String(version) },
})
const card = (once: string, words = 'Why?'): Waiting => ({
  once,
  at: 0,
  path: 'cards',
  fields: { step: '1', kind: 'question', words },
})
const same = (at: number) => at

test('moves made without a network show at once, one after the other', () => {
  const course = withMoves(beginning(3, 0), [move(1), move(2)], same)
  assert.deepEqual([course.at, course.version, course.spent], [2, 3, [minute, minute, 0]])
})

test('a move that no longer fits what the server says changes nothing', () => {
  const moved = { ...beginning(3, 0), version: 2 }
  assert.equal(withMoves(moved, [move(1)], same), moved)
})

test('a move that came too late takes the later ones with it, and no card', () => {
  const waiting = [move(1), card('a'), move(2)]
  assert.deepEqual(without(waiting, waiting[0]!, false), [card('a')])
  assert.deepEqual(without(waiting, waiting[0]!, true), [card('a'), move(2)])
})

test('what was taken while the line told something else stands there until the line tells it', () => {
  const waiting = [move(1), card('a'), move(2)]
  assert.deepEqual(withTaken(waiting, waiting[1]!, { did: true, at: 7 }), [
    move(1),
    { ...card('a'), taken: 7 },
    move(2),
  ])
  assert.deepEqual(withTaken(waiting, waiting[0]!, { did: false, at: 7 }), [card('a')])
})

test('a card that waits stands there already, once; one taken back is gone', () => {
  const known = { id: 'a', step: 1, says: 'Question · you', words: 'Why?', mine: true }
  const says = { question: 'Question · you' }
  assert.deepEqual(withCards([known], [card('a'), card('b', 'Who?')], says), [
    known,
    { ...known, id: 'b', words: 'Who?' },
  ])
  assert.deepEqual(withCards([known], [{ ...card('x'), path: 'cards/a/ending' }], says), [])
})

test('what the line told before it was taken does not hold it; what it tells later does', () => {
  const live = (version: number, ...ids: string[]) =>
    ({ version, cards: ids.map((id) => ({ id })), promises: [], themes: [] }) as unknown as Live
  assert.deepEqual(
    [live(1), live(2)].map((told) => holds(told, move(1))),
    [false, true],
  )
  assert.deepEqual(
    [live(1), live(1, 'a')].map((told) => holds(told, card('a'))),
    [false, true],
  )
  const ending = { ...card('x'), path: 'cards/a/ending' }
  assert.deepEqual(
    [live(1, 'a'), live(1)].map((told) => holds(told, ending)),
    [false, true],
  )
  assert.ok(!holds(live(1), { ...card('p'), path: 'promises' }))
  assert.ok(holds(live(1), { ...card('l'), path: 'leading' }))
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as law, array, constantFrom, property } from 'fast-check'
import { ideas } from '#purpose'
import { cardsAfter, cardsFor, keepOfLines, stepsDone } from './definition.ts'

const cards = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key }))
const keys = (found: readonly { key: string }[]) => found.map(({ key }) => key).join('')

test('a group begins with the first two cards, and goes on with those it wrote to', () => {
  assert.equal(keys(cardsFor(cards, { chosen: [], written: [] })), 'ab')
  assert.equal(keys(cardsFor(cards, { chosen: [], written: ['d', 'c', 'a'] })), 'dc')
  assert.equal(keys(cardsFor(cards, { chosen: [], written: ['d'] })), 'da')
})

test('cards in the address come first, and what is no card is passed over', () => {
  assert.equal(keys(cardsFor(cards, { chosen: ['e', 'b'], written: ['c', 'd'] })), 'eb')
  assert.equal(keys(cardsFor(cards, { chosen: ['e', 'x'], written: ['a', 'b'] })), 'ec')
  assert.equal(keys(cardsFor(cards, { chosen: ['a', 'a'], written: [] })), 'ab')
})

test('the next two stand behind these, around the end', () => {
  assert.equal(keys(cardsAfter(cards, cardsFor(cards, { chosen: [], written: [] }))), 'cd')
  assert.equal(keys(cardsAfter(cards, [cards[3]!, cards[4]!])), 'ab')
})

test('it is always two different cards', () => {
  const some = array(constantFrom('a', 'b', 'c', 'd', 'e', 'x', ''))
  law(
    property(some, some, (chosen, written) => {
      const shown = cardsFor(cards, { chosen, written })
      assert.equal(new Set(shown).size, 2)
      assert.equal(new Set(cardsAfter(cards, shown)).size, 2)
    }),
  )
})

test('each step shows whether it was walked', () => {
  assert.deepEqual(stepsDone([], []), [])
  assert.deepEqual(stepsDone(['line'], []), ['cards', 'lines'])
  assert.deepEqual(stepsDone([], ['wording']), ['cards', 'lines', 'together', 'kept'])
})

test('lines are kept under a name that the server takes, whatever the cards', () => {
  for (const card of ideas)
    assert.match(keepOfLines(crypto.randomUUID(), [card, ideas.at(-1)!]), /^[\w-]{1,120}$/)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { suggestionsFor, type Wording } from './suggest.ts'

const wording = (id: string, own: string, around = ''): Wording => ({
  id,
  own: own.split(' ').filter(Boolean),
  around: around.split(' ').filter(Boolean),
})
const ids = (one: Wording, others: Wording[]) => suggestionsFor(one, others).map(({ id }) => id)

test('the statement that shares the rare words comes first, and says which', () => {
  const others = [
    wording('a', 'leader school famili'),
    wording('b', 'leader school budget'),
    wording('c', 'leader data'),
  ]
  const [first] = suggestionsFor(wording('x', 'leader famili listen'), others)
  assert.equal(first?.id, 'a')
  assert.deepEqual(first.shared, ['famili', 'leader'])
})

test('what stands above counts, but less than the own words', () => {
  const others = [wording('own', 'trust'), wording('above', 'meet', 'trust')]
  assert.deepEqual(ids(wording('x', 'trust'), others), ['own', 'above'])
})

test('nothing is suggested that shares no word', () =>
  assert.deepEqual(ids(wording('x', 'trust'), [wording('a', 'budget')]), []))

test('at most three, none nearer than the one before, and what says the same is among the first', () => {
  const words = fc.array(fc.constantFrom(...'abcdefghij'), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), fc.nat(), (all, at) => {
      const others = all.map((own, i) => ({ id: String(i), own: [...new Set(own)], around: [] }))
      const one = { ...others[at % others.length]!, id: 'x' }
      const found = suggestionsFor(one, others)
      assert.ok(found.length <= 3)
      for (const [i, { nearness }] of found.entries()) {
        assert.ok(nearness <= (found[i - 1]?.nearness ?? 1) + 1e-9)
      }
      assert.ok(found[0]!.nearness > 1 - 1e-9)
    }),
  )
})

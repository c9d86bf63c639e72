import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { coverageOf, endsOf, questionOf, type Standing } from './summary.ts'

const at = (level: number | null, more: Partial<Standing> = {}): Standing => ({
  level,
  enough: true,
  steps: 4,
  sources: ['seen'],
  ...more,
})
const notEnough = at(null, { enough: false, sources: ['none'] })
const rating = fc.option(fc.integer({ min: 1, max: 4 })).map((level) => at(level))

test('the two ends are what somebody said highest and lowest themselves', () => {
  const [low, middle, high] = [at(1), at(2), at(3)]
  assert.deepEqual(endsOf([middle, high, low, low]), { strongest: [high], room: [low, low] })
})

test('levels of scales with other steps are compared by how far up they stand', () => {
  const [two, seven] = [at(2, { steps: 2 }), at(4, { steps: 7 })]
  assert.deepEqual(endsOf([seven, two]).strongest, [two])
})

test('where all stand alike nothing is called strong or weak', () => {
  assert.deepEqual(endsOf([at(2), at(2), at(null)]), { strongest: [], room: [] })
  assert.deepEqual(endsOf([]), { strongest: [], room: [] })
})

test('“not enough evidence” is no low rating: it changes neither end, nor any question', () => {
  fc.assert(
    fc.property(fc.array(rating), fc.nat(5), (ratings, n) => {
      const more = [...ratings, ...Array.from({ length: n }, () => notEnough)]
      assert.deepEqual(endsOf(more), endsOf(ratings))
      assert.equal(questionOf(more), questionOf(ratings))
    }),
  )
})

test('nobody stands at both ends at once', () => {
  fc.assert(
    fc.property(fc.array(rating), (ratings) => {
      const { strongest, room } = endsOf(ratings)
      assert.ok(!strongest.some((one) => room.includes(one)))
    }),
  )
})

test('not enough evidence is an answer: it counts as answered, and is told apart', () => {
  assert.deepEqual(coverageOf([at(2), at(null), notEnough]), { all: 3, answered: 2, notEnough: 1 })
})

test('one question comes back: all alike, all at the top, or a rating that rests on nothing', () => {
  assert.equal(questionOf([at(2), at(2), at(2)]), 'same')
  assert.equal(questionOf([at(4), at(4), at(4)]), 'top')
  assert.equal(questionOf([at(4), at(4)]), undefined)
  assert.equal(questionOf([at(1), at(2, { sources: [] }), at(3)]), 'source')
  assert.equal(questionOf([at(1), at(2), at(3)]), undefined)
})

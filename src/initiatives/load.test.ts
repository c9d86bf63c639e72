import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { loadOf, loads } from './load.ts'

const today = '2027-02-16'
const one = {
  draft: false,
  decision: null,
  until: null,
  since: null,
  hours: null as number | null,
  staff: null as number | null,
}
const many = (n: number, also: Partial<typeof one> = {}) =>
  Array.from({ length: n }, () => ({ ...one, ...also }))
const wordOf = (initiatives: Parameters<typeof loadOf>[0]) => loadOf(initiatives, today).word

test('three are light, four are full, six are heavy, whatever they take', () => {
  deepEqual(
    [3, 4, 5, 6].map((n) => wordOf(many(n))),
    ['light', 'full', 'full', 'heavy'],
  )
})

test('one that takes four hours of everybody’s week is heavy by itself', () => {
  equal(wordOf(many(1, { hours: 4, staff: 30 })), 'heavy')
  equal(wordOf(many(1, { hours: 2, staff: 30 })), 'full')
})

test('the hours of a few are shared out over all who carry something', () => {
  const load = loadOf([...many(1, { hours: 1, staff: 100 }), ...many(1, { hours: 3, staff: 10 })], today)
  deepEqual([load.weekly, load.word], [1.5, 'light'])
})

test('what says nothing of hours is counted, and told of', () => {
  const load = loadOf([...many(2), ...many(1, { hours: 1, staff: 10 })], today)
  deepEqual([load.count, load.unsaid], [3, 2])
})

test('drafts, what rests, what is let go and what has not begun weigh nothing', () => {
  const idle = [
    ...many(3, { draft: true, hours: 9, staff: 9 }),
    { ...one, decision: 'letGo' as const },
    { ...one, decision: 'pause' as const, until: '2027-02-17' },
    { ...one, decision: 'pause' as const },
    { ...one, since: '2027-02-17' },
  ]
  deepEqual(loadOf(idle, today), { word: 'light', count: 0, weekly: null, unsaid: 0 })
})

test('a pause ends on its day', () => {
  equal(loadOf([{ ...one, decision: 'pause', until: today }], today).count, 1)
})

test('what was combined counts with the one it joined, and keeps its hours', () => {
  const load = loadOf([{ ...one, decision: 'combine', hours: 2, staff: 10 }, ...many(1)], today)
  deepEqual([load.count, load.weekly], [1, 2])
})

const some = fc.record({
  draft: fc.boolean(),
  decision: fc.constantFrom(null, 'keep', 'combine', 'pause', 'letGo') as fc.Arbitrary<null | 'keep'>,
  until: fc.constantFrom(null, '2027-01-01', '2027-12-31'),
  since: fc.constantFrom(null, '2026-01-01', '2027-12-31'),
  hours: fc.option(fc.double({ min: 0, max: 60, noNaN: true })),
  staff: fc.option(fc.nat(500)),
})

test('letting go never makes a load heavier, and one more never makes it fewer', () => {
  fc.assert(
    fc.property(fc.array(some, { minLength: 1 }), some, (initiatives, more) => {
      const before = loadOf(initiatives, today)
      ok(loadOf([...initiatives, more], today).count >= before.count)
      const countOnly = initiatives.map((initiative) => ({ ...initiative, hours: null }))
      const [first, ...rest] = countOnly
      const letGo = [{ ...first!, decision: 'letGo' as const }, ...rest]
      ok(loads.indexOf(wordOf(letGo)) <= loads.indexOf(wordOf(countOnly)))
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fitProtocol } from './fit-protocol.ts'

const steps = fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 480 }).map((n) => n / 2) }), {
  minLength: 1,
  maxLength: 40,
})
const slot = fc.integer({ min: 1, max: 1440 }).map((n) => n / 2)
const sumOf = (all: readonly { minutes: number }[]) => all.reduce((sum, { minutes }) => sum + minutes, 0)

test('the steps fill the slot to the half minute, however small or large it is', () => {
  fc.assert(
    fc.property(steps, slot, (given, minutes) => {
      assert.equal(sumOf(fitProtocol(given, minutes)), Math.max(minutes, given.length / 2))
    }),
  )
})

test('no step is shorter than half a minute, and each is so many half minutes', () => {
  fc.assert(
    fc.property(steps, slot, (given, minutes) => {
      for (const step of fitProtocol(given, minutes)) {
        assert.ok(step.minutes >= 0.5)
        assert.equal(step.minutes % 0.5, 0)
      }
    }),
  )
})

test('a shorter step never becomes the longer one', () => {
  fc.assert(
    fc.property(steps, slot, (given, minutes) => {
      const fitted = fitProtocol(given, minutes)
      for (const [n, one] of given.entries())
        for (const [m, other] of given.entries())
          if (one.minutes < other.minutes) assert.ok(fitted[n]!.minutes <= fitted[m]!.minutes)
    }),
  )
})

test('where there is room for all, each step keeps its share to the half minute', () => {
  fc.assert(
    fc.property(steps, slot, (given, minutes) => {
      const scale = minutes / sumOf(given)
      fc.pre(given.every((step) => step.minutes * scale >= 0.5))
      for (const [n, step] of fitProtocol(given, minutes).entries())
        assert.ok(Math.abs(step.minutes - given[n]!.minutes * scale) < 0.5 + 1e-9)
    }),
  )
})

test('fitted to its own length, a protocol stays as it is', () => {
  const minutesIn = (all: readonly { minutes: number }[]) => all.map(({ minutes }) => minutes)
  fc.assert(
    fc.property(steps, (given) =>
      assert.deepEqual(minutesIn(fitProtocol(given, sumOf(given))), minutesIn(given)),
    ),
  )
})

test('a slot of one minute, none at all, and one that is no number', () => {
  const given = [{ minutes: 5 }, { minutes: 10 }, { minutes: 25 }]
  for (const slotOf of [1, 0, -5, NaN, Infinity])
    assert.deepEqual(
      fitProtocol(given, slotOf).map((step) => step.minutes),
      [0.5, 0.5, 0.5],
    )
  assert.deepEqual(fitProtocol([], 30), [])
  assert.equal(sumOf(fitProtocol([{ minutes: NaN }, { minutes: 0 }], 10)), 10)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  beginning,
  leftOfStep,
  leftOfWhole,
  moved,
  moves,
  takenBy,
  type Course,
  type Move,
} from './course.ts'

const minute = 60_000
const minutes = [5, 10, 15]

/** Makes moves one after the other, each at a minute. */
const after = (...made: [Move, number][]) =>
  made.reduce<Course>(
    (course, [move, at]) => moved(course, move, at * minute) ?? course,
    beginning(minutes.length, 0),
  )

test('the first step runs, and its time goes down', () => {
  const course = after()
  assert.equal(leftOfStep(course, minutes, 2 * minute), 3 * minute)
  assert.equal(leftOfWhole(course, minutes, 2 * minute), 28 * minute)
})

test('next goes one step on; after the last one it is over', () => {
  const second = after(['next', 4])
  assert.deepEqual([second.at, second.spent, second.version], [1, [4 * minute, 0, 0], 2])
  assert.equal(leftOfStep(second, minutes, 6 * minute), 8 * minute)
  const over = after(['next', 4], ['next', 14], ['next', 29])
  assert.deepEqual([over.state, over.since, over.spent], ['over', null, [4, 10, 15].map((n) => n * minute)])
  assert.equal(leftOfWhole(over, minutes, 40 * minute), 0)
})

test('while it stands no time passes, and it goes on where it was', () => {
  const paused = after(['pause', 2])
  assert.equal(leftOfStep(paused, minutes, 50 * minute), 3 * minute)
  assert.equal(moved(paused, 'pause', 51 * minute), undefined)
  const on = after(['pause', 2], ['goOn', 50])
  assert.equal(leftOfStep(on, minutes, 51 * minute), 2 * minute)
})

test('two minutes more make a step and the whole longer, also when its time was over', () => {
  const late = after()
  assert.equal(leftOfStep(late, minutes, 6 * minute), -minute)
  assert.equal(leftOfWhole(late, minutes, 6 * minute), 25 * minute)
  const more = after(['stretch', 6])
  assert.equal(leftOfStep(more, minutes, 6 * minute), minute)
  assert.equal(leftOfStep(after(['pause', 1], ['stretch', 3]), minutes, 9 * minute), 6 * minute)
})

test('a step that is passed over is remembered, and coming back takes it in again with the time it had', () => {
  const skipped = after(['skip', 1])
  assert.deepEqual([skipped.at, skipped.leftOut], [1, [0]])
  const back = after(['skip', 1], ['back', 3])
  assert.deepEqual([back.at, back.leftOut, takenBy(back, 4 * minute)], [0, [], 2 * minute])
  assert.equal(moved(after(), 'back', minute), undefined)
})

test('what is over moves no more, but can be taken up again within the hour', () => {
  const over = after(['end', 2])
  for (const move of ['next', 'skip', 'back', 'pause', 'goOn', 'stretch', 'end'] as const)
    assert.equal(moved(over, move, 3 * minute), undefined)
  assert.equal(leftOfStep(after(['end', 2], ['again', 12]), minutes, 13 * minute), 2 * minute)
  assert.equal(moved(over, 'again', 63 * minute), undefined)
})

test('a moment before the last move counts as that move’s', () => {
  const course = moved(after(['next', 4]), 'pause', minute)
  assert.deepEqual([course?.spent, course?.movedAt], [[4 * minute, 0, 0], 4 * minute])
})

const courses = fc
  .array(fc.tuple(fc.constantFrom(...moves), fc.integer({ min: 0, max: 30 * minute })), { maxLength: 40 })
  .map((made) => {
    let [now, at] = [0, beginning(minutes.length, 0)]
    for (const [move, later] of made) at = moved(at, move, (now += later)) ?? at
    return { course: at, now }
  })

test('whatever is pressed: each move is one version further, a step is always one of them, no time is lost or made', () => {
  fc.assert(
    fc.property(courses, fc.constantFrom(...moves), fc.nat(60 * minute), ({ course, now }, move, later) => {
      const next = moved(course, move, now + later)
      if (!next) return
      assert.equal(next.version, course.version + 1)
      assert.ok(next.at >= 0 && next.at < minutes.length)
      assert.equal(next.state === 'running', next.since !== null)
      const whole = (one: Course, at: number) =>
        one.spent.reduce((sum, each) => sum + each, 0) + (one.since === null ? 0 : at - one.since)
      assert.equal(whole(next, now + later), whole(course, now + later))
    }),
  )
})

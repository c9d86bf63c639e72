import { equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { goalForm, manyGoals, progressOf, scaleOf } from './goal.ts'

test('a goal needs only a kind and a sentence', () => {
  const read = goalForm.safeParse({ kind: 'school', statement: ' Teams lead ', baseline: '', due: '' })
  ok(read.success)
  equal(read.data.statement, 'Teams lead')
  equal(read.data.baseline, null)
  equal(read.data.due, null)
})

test('a number that is none and a day that is none are told beside their fields', () => {
  const read = goalForm.safeParse({ kind: 'school', statement: 'x', target: 'many', due: '2027-02-30' })
  ok(!read.success)
  equal(read.error.issues.map((issue) => issue.message).join(), 'number,day')
})

test('progress runs from 0 to 1, also where less is better', () => {
  equal(progressOf({ baseline: 35, target: 75, current: 55 }), 0.5)
  equal(progressOf({ baseline: 20, target: 10, current: 15 }), 0.5)
  equal(progressOf({ baseline: 5, target: 5, current: 5 }), undefined)
  equal(progressOf({ baseline: 5, target: null, current: 5 }), undefined)
})

test('progress never leaves its bar', () => {
  const n = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
  fc.assert(
    fc.property(n, n, n, (baseline, target, current) => {
      const progress = progressOf({ baseline, target, current })
      return progress === undefined || (progress >= 0 && progress <= 1)
    }),
  )
})

test('percentages stand on a scale from 0 to 100, families and minutes on their own', () => {
  const { from, to } = scaleOf({ unit: 'families', baseline: 40, target: 80, current: 60 })
  equal(from, 30)
  equal(to, 90)
  equal(scaleOf({ unit: '% of visits', baseline: 35, target: 75, current: 52 }).to, 100)
  equal(scaleOf({ unit: 'days', baseline: 3, target: 1, current: null }).from, 0.5)
})

test('a cycle holds few goals', () => {
  ok(!manyGoals(4))
  ok(manyGoals(5))
})

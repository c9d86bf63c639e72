import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { scaleOf } from './scale.ts'

test('percentages stand on a scale from 0 to 100, families and minutes on their own', () => {
  const { from, to } = scaleOf({ unit: 'families', baseline: 40, target: 80, current: 60 })
  equal(from, 30)
  equal(to, 90)
  equal(scaleOf({ unit: '% of visits', baseline: 35, target: 75, current: 52 }).to, 100)
  equal(scaleOf({ unit: 'days', baseline: 3, target: 1, current: null }).from, 0.5)
})

import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { date, assert as law, integer, property } from 'fast-check'
import { daysFrom, daysLater } from './days.ts'

test('the day before the first of a month is the last of the one before, in leap years, too', () => {
  equal(daysLater('2027-03-01', -1), '2027-02-28')
  equal(daysLater('2028-03-01', -1), '2028-02-29')
  equal(daysLater('2027-01-01', -1), '2026-12-31')
  equal(daysLater('2027-02-16', 30), '2027-03-18')
})

test('as many days later lie as many days between, also where clocks change', () => {
  const days = date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  law(
    property(days, integer({ min: -2000, max: 2000 }), (at, n) => {
      const day = at.toISOString().slice(0, 10)
      equal(daysFrom(day, daysLater(day, n)), n)
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysFrom, daysLater } from '#clock'
import { assert as law, constantFrom, date, integer, property } from 'fast-check'
import { mostMeetings, occurrences, ordinalOf, rhythms, type Rule } from './recurrence.ts'

const day = date({ min: new Date('2024-01-01'), max: new Date('2031-12-31'), noInvalidDate: true }).map(
  (at) => at.toISOString().slice(0, 10),
)
const weekday = (one: string) => new Date(`${one}T00:00:00Z`).getUTCDay()
const rules = (check: (rule: Rule, days: string[]) => void) =>
  law(
    property(day, constantFrom(...rhythms), integer({ min: 0, max: 900 }), (from, every, length) => {
      const rule = { every, from, until: daysLater(from, length) }
      check(rule, occurrences(rule))
    }),
  )

test('every meeting of a series is on the weekday of the first day, within its days, in order', () =>
  rules(({ from, until }, days) => {
    for (const one of days) {
      assert.equal(weekday(one), weekday(from))
      assert.ok(from <= one && one <= until)
    }
    assert.deepEqual(days, [...new Set(days)].toSorted())
    assert.ok(days.length <= mostMeetings)
  }))

test('weeks count from the first day; it and the last one are included', () => {
  rules(({ every, from }, days) => {
    const weeks = { week: 1, twoWeeks: 2, threeWeeks: 3 }[every as 'week']
    if (weeks) days.forEach((one, n) => assert.equal(daysFrom(from, one), n * weeks * 7))
  })
  assert.deepEqual(occurrences({ every: 'week', from: '2027-03-04', until: '2027-03-18' }), [
    '2027-03-04',
    '2027-03-11',
    '2027-03-18',
  ])
})

test('a month meets on the same weekday of its count, or on the last one', () =>
  rules(({ every, from }, days) => {
    for (const one of days) {
      if (every === 'month') assert.equal(ordinalOf(one), ordinalOf(from))
      if (every === 'lastOfMonth') assert.notEqual(daysLater(one, 7).slice(0, 7), one.slice(0, 7))
    }
  }))

test('a month without a fifth Monday has no meeting', () =>
  assert.deepEqual(occurrences({ every: 'month', from: '2027-03-29', until: '2027-09-30' }), [
    '2027-03-29',
    '2027-05-31',
    '2027-08-30',
  ]))

test('February 29 is met on and stepped over', () => {
  assert.deepEqual(occurrences({ every: 'lastOfMonth', from: '2028-02-29', until: '2028-04-30' }), [
    '2028-02-29',
    '2028-03-28',
    '2028-04-25',
  ])
  assert.deepEqual(occurrences({ every: 'week', from: '2028-02-29', until: '2028-03-07' }), [
    '2028-02-29',
    '2028-03-07',
  ])
})

test('breaks are passed over, and what comes after keeps its rhythm', () =>
  assert.deepEqual(
    occurrences({ every: 'twoWeeks', from: '2027-03-11', until: '2027-04-22' }, [
      { starts: '2027-03-22', ends: '2027-03-26' },
    ]),
    ['2027-03-11', '2027-04-08', '2027-04-22'],
  ))

test('a rule that ends before it begins meets never', () =>
  assert.deepEqual(occurrences({ every: 'week', from: '2027-03-11', until: '2027-03-10' }), []))

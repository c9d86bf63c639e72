import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysOfMonths, monthsOf } from './suggestion.ts'

const year = { starts: '2026-07-01', ends: '2027-06-30' }

test('months become the days of a school year', () =>
  deepEqual(
    daysOfMonths(
      [
        { phase: 'purpose', from: 7, until: 8 },
        { phase: 'outcomes', from: 4, until: 6 },
      ],
      year,
    ),
    [
      { phase: 'purpose', starts: '2026-07-01', ends: '2026-08-31' },
      { phase: 'outcomes', starts: '2027-04-01', ends: '2027-06-30' },
    ],
  ))

test('a phase may lie around New Year', () =>
  deepEqual(daysOfMonths([{ phase: 'action', from: 9, until: 5 }], year), [
    { phase: 'action', starts: '2026-09-01', ends: '2027-05-31' },
  ]))

test('a cycle that begins late has what is left of the months, and nothing of those that are over', () =>
  deepEqual(
    daysOfMonths(
      [
        { phase: 'purpose', from: 7, until: 8 },
        { phase: 'action', from: 9, until: 5 },
      ],
      { starts: '2027-01-15', ends: '2027-06-30' },
    ),
    [{ phase: 'action', starts: '2027-01-15', ends: '2027-05-31' }],
  ))

test('every suggestion lies in its cycle, whatever the months and the days', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }),
      fc.integer({ min: 1, max: 730 }),
      (from, until, first, length) => {
        const starts = first.toISOString().slice(0, 10)
        const ends = new Date(Date.parse(starts) + length * 86_400_000).toISOString().slice(0, 10)
        for (const days of daysOfMonths([{ phase: 'focus', from, until }], { starts, ends }))
          equal(starts <= days.starts && days.starts <= days.ends && days.ends <= ends, true)
      },
    ),
  ))

test('a phase whose months are half said is left out', () =>
  deepEqual(monthsOf([7, 8, null, null, 4], [8, null, 9, null, 6]), [
    { phase: 'purpose', from: 7, until: 8 },
    { phase: 'outcomes', from: 4, until: 6 },
  ]))

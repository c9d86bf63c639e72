import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  answersFrom,
  isOpen,
  lowTwice,
  monthBefore,
  monthsTo,
  pulseForm,
  type Look,
  type Pulse,
} from './pulse.ts'

const look = (level: number | null): Look => ({ level, note: '' })
const pulse = (month: string, relationships: number | null, information: number | null = null): Pulse => ({
  id: month,
  month,
  relationships: look(relationships),
  information: look(information),
  chaos: look(null),
  vision: look(null),
})

test('months follow one another over the turn of a year', () => {
  deepEqual(monthsTo('2027-02', 4), ['2026-11', '2026-12', '2027-01', '2027-02'])
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (one, other) =>
      equal(monthBefore(monthBefore('2027-02', one), other), monthBefore('2027-02', one + other)),
    ),
  )
})

test('this month and two years back can be written down, no month ahead', () => {
  for (const month of ['2027-02', '2026-01', '2025-03']) equal(isOpen(month, '2027-02-16'), true)
  for (const month of ['2027-03', '2025-02', '2027-13', '2027-00', 'x', '2027-2', ''])
    equal(isOpen(month, '2027-02-16'), false)
})

test('a level is 1 to 5; 0, 6, a half and words are not', () => {
  for (const given of ['0', '6', '2.5', 'many', '-1', '1e0'])
    equal(pulseForm.safeParse({ relationships: given }).error?.issues[0]?.message, 'level')
  equal(pulseForm.parse({ relationships: '5' }).relationships, 5)
})

test('one note or one level is enough, and nothing at all is not', () => {
  equal(pulseForm.safeParse({ visionNote: 'A poster in the hallway' }).success, true)
  equal(pulseForm.safeParse({ vision: '3' }).success, true)
  equal(pulseForm.safeParse({ visionNote: '  ' }).error?.issues[0]?.message, 'nothing')
  equal(pulseForm.safeParse({ visionNote: 'x'.repeat(2001) }).error?.issues[0]?.message, 'tooLong')
})

test('a form of what stands says the same again', () => {
  const stood = pulse('2027-01', 4, 2)
  const given = pulseForm.parse(answersFrom(stood))
  deepEqual([given.relationships, given.information, given.chaos], [4, 2, null])
})

test('low twice is asked about once it was low in the two latest answers, also over a gap', () => {
  deepEqual(lowTwice([pulse('2027-02', 2), pulse('2027-01', 1)]), ['relationships'])
  deepEqual(lowTwice([pulse('2027-02', 2), pulse('2027-01', null), pulse('2026-12', 2)]), ['relationships'])
  deepEqual(lowTwice([pulse('2027-02', 3), pulse('2027-01', 1)]), [])
  deepEqual(lowTwice([pulse('2027-02', 2)]), [])
})

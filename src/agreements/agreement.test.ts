import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { answersOf } from '#forms'
import { assert as law, array, constantFrom, date, integer, property } from 'fast-check'
import { closing, norms, nothing, same, termsForm, usual } from './agreement.ts'

const wrong = (given: Record<string, unknown>) => {
  const read = answersOf(termsForm, given)
  return read.ok ? {} : read.complaints
}

test('an agreement is made with nothing typed: the norms that stay ticked', () => {
  const read = answersOf(termsForm, { norms: [...norms], openDays: '', cadence: '', own: '' })
  ok(read.ok && same(read.value, usual))
})

test('an agreement on nothing is no agreement; a norm of one’s own is one', () => {
  deepEqual(wrong({}), { norms: 'empty' })
  deepEqual(wrong({ own: '  ' }), { norms: 'empty' })
  deepEqual(wrong({ own: 'Coffee first' }), {})
})

test('what is too long, no norm of ours, or no time of the list is complained of', () => {
  deepEqual(wrong({ own: 'x'.repeat(3000) }), { own: 'tooLong' })
  deepEqual(wrong({ norms: 'equals', cadence: 'x'.repeat(301) }), { cadence: 'tooLong' })
  deepEqual(wrong({ norms: 'equals', openDays: '31' }), { openDays: 'days' })
  deepEqual(wrong({ norms: 'equals', openDays: 'soon' }), { openDays: 'days' })
  deepEqual(wrong({ norms: 'equals', hours: '501' }), { hours: 'hours' })
  ok('norms.0' in wrong({ norms: 'obey' }))
})

test('norms are kept in our order, each once, whatever the form says', () =>
  law(
    property(array(constantFrom(...norms), { minLength: 1, maxLength: 5 }), (given) => {
      const read = answersOf(termsForm, { norms: given })
      ok(read.ok)
      deepEqual(
        read.value.norms,
        norms.filter((norm) => given.includes(norm)),
      )
    }),
  ))

const moment = date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })

test('a shorter time closes at least what a longer one does, and without a time nothing closes', () =>
  law(
    property(array(moment), moment, integer({ min: 1, max: 365 }), (since, now, days) => {
      ok(closing(since, days, now) >= closing(since, days + 1, now))
      equal(closing(since, null, now), 0)
      equal(closing([now], days, now), 0)
    }),
  ))

test('two versions that say the same are the same', () => {
  ok(same({ ...usual, hours: null }, { ...usual, norms: [...norms] }))
  ok(!same(usual, nothing))
  ok(!same({ ...usual, openDays: 30 }, usual))
})

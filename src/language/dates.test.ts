import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayDay, sayInstant } from './dates.ts'

const here = { language: 'en', timeZone: 'America/Los_Angeles', today: '2027-02-16' }

test('a day of this school year is said without its year', () => {
  assert.equal(sayDay('2027-02-11', 'day', here), 'Feb 11')
  assert.equal(sayDay('2026-08-20', 'weekday', here), 'Thursday, Aug 20')
  assert.equal(sayInstant(new Date('2026-11-03T20:00:00Z'), 'moment', here), 'Nov 3, 12:00 PM')
})

test('a day that is more than eleven months away is said with its year', () => {
  assert.equal(sayDay('2025-09-09', 'day', here), 'Sep 9, 2025')
  assert.equal(sayDay('2025-09-09', 'weekday', here), 'Tuesday, Sep 9, 2025')
  assert.equal(sayDay('2028-06-30', 'long', here), 'Friday, June 30, 2028')
  assert.equal(sayInstant(new Date('2025-09-09T20:00:00Z'), 'day', here), 'Sep 9, 2025')
})

test('what is for paper names its year always, a time never; without a today nothing is far', () => {
  assert.equal(sayDay('2027-02-11', 'full', here), 'February 11, 2027')
  assert.equal(sayInstant(new Date('2025-09-09T20:00:00Z'), 'time', here), '1:00 PM')
  assert.equal(sayDay('2025-09-09', 'day', { language: 'en', timeZone: 'UTC' }), 'Sep 9')
})

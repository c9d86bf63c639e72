import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { adviseOn } from './advice.ts'
import type { Year } from './year.store.ts'

const year: Year = {
  entries: 12,
  untold: 0,
  untoldFirst: null,
  latest: null,
  prints: 0,
  lastDay: '2027-02-12',
  purpose: true,
  philosophy: true,
  goals: 3,
  goalsMeasured: 3,
  asked: [],
  standards: [],
  notices: 0,
}
const keyOf = (change: Partial<Year>) => adviseOn({ ...year, ...change }, '2027-02-16').key

test('an empty year is first asked what it is for', () =>
  equal(keyOf({ entries: 0, purpose: false, goals: 0, lastDay: null }), 'purpose'))
test('a photo without a sentence is asked about while it is fresh', () =>
  equal(keyOf({ untold: 2, untoldFirst: { id: 'x', title: '', day: '2027-02-11' }, goals: 0 }), 'untold'))
test('who captures but has no goal is asked for one', () => equal(keyOf({ goals: 0 }), 'goal'))
test('after ten quiet days one thing is asked for', () => {
  equal(keyOf({ lastDay: '2027-02-06' }), 'quiet')
  equal(keyOf({ lastDay: '2027-02-07' }), 'fine')
})
test('who is up to date is told so', () => equal(keyOf({}), 'fine'))

test('a photo with a title is asked about by its name', () =>
  equal(
    keyOf({ untold: 2, untoldFirst: { id: 'x', title: 'Upstairs hall', day: '2027-02-11' } }),
    'untoldOne',
  ))

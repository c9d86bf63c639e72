import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { answersOf } from '#forms'
import {
  beginForm,
  outsidePost,
  proposedDays,
  wouldStandBeside,
  yearFor,
  type LeadPost,
} from './beginning.ts'

const years = [
  { title: 'the long year', starts: '2026-08-03', ends: '2027-06-11' },
  { title: '2026–27', starts: '2026-07-01', ends: '2027-06-30' },
]
const answers = { post: '0198c5f0-0000-7000-8000-000000000001', starts: '2026-07-01', ends: '2027-06-30' }
const complaintsOf = (given: object) => {
  const read = answersOf(beginForm, { ...answers, ...given })
  return read.ok ? {} : read.complaints
}

test('a cycle belongs to the nearest school year its first day falls in, else to the one of the calendar', () => {
  equal(yearFor({ years }, '2026-09-01'), 'the long year')
  equal(yearFor({ years }, '2026-07-15'), '2026–27')
  equal(yearFor({ years: [] }, '2027-02-16'), '2026–27')
})

test('its last day comes after its first, within two years', () => {
  deepEqual(complaintsOf({}), {})
  deepEqual(complaintsOf({ ends: '2026-07-01' }), { ends: 'order' })
  deepEqual(complaintsOf({ ends: '2029-07-01' }), { ends: 'long' })
  deepEqual(complaintsOf({ starts: '2026-13-01' }), { starts: 'day' })
  deepEqual(complaintsOf({ post: 'x' }), { post: 'missing' })
})

test('it touches the time in which the post is held', () => {
  const post = { starts: '2026-08-01', ends: '2027-01-31' }
  equal(outsidePost(post, { starts: '2026-07-01', ends: '2027-06-30' }), undefined)
  equal(outsidePost(post, { starts: '2027-02-01', ends: '2027-06-30' }), 'starts')
  equal(outsidePost(post, { starts: '2026-01-01', ends: '2026-06-30' }), 'ends')
})

test('from today to the end of the school year is proposed, and in its last month the year after', () => {
  deepEqual(proposedDays({ years, until: null }, '2027-02-16'), { starts: '2027-02-16', ends: '2027-06-11' })
  deepEqual(proposedDays({ years, until: null }, '2027-06-20'), { starts: '2027-06-20', ends: '2028-06-30' })
  deepEqual(proposedDays(undefined, '2027-02-16'), { starts: '2027-02-16', ends: '2027-06-30' })
})

test('the next cycle begins when the one that ends soon is over; beside a long one it begins today', () => {
  const until = '2027-06-30'
  deepEqual(proposedDays({ years, until }, '2027-06-18'), { starts: '2027-07-01', ends: '2028-06-30' })
  deepEqual(proposedDays({ years, until }, '2027-02-16'), { starts: '2027-02-16', ends: '2027-06-11' })
  deepEqual(proposedDays({ years, until }, '2027-08-03'), { starts: '2027-08-03', ends: '2028-06-30' })
})

test('why there is a second one is asked where the proposed days lie in the year of an open one', () => {
  const post = { years, until: '2027-06-11', open: ['the long year'] } as unknown as LeadPost
  equal(wouldStandBeside(post, '2027-02-16'), true)
  equal(wouldStandBeside(post, '2027-08-03'), false)
  equal(wouldStandBeside({ ...post, open: [] }, '2027-02-16'), false)
})

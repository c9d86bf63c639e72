import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { answersOf } from '#forms'
import { canMend, feedbackForm } from './feedback.ts'

const once = '0192f0c0-0000-7000-8000-000000000000'
const complaint = (given: object) => {
  const read = answersOf(feedbackForm, { kind: 'warm', words: 'Good', once, circle: '', ...given })
  return read.ok ? undefined : read.complaints
}

test('a quarter of an hour is enough to think twice, and then it stands', () => {
  const said = { at: '2027-02-16T20:00:00Z' }
  equal(canMend(said, new Date('2027-02-16T20:14:59Z')), true)
  equal(canMend(said, new Date('2027-02-16T20:15:00Z')), false)
})

test('feedback has a kind and words, at most two thousand letters', () => {
  equal(complaint({}), undefined)
  equal(complaint({ words: ' \n ' })?.words, 'empty')
  equal(complaint({ words: 'x'.repeat(5000) })?.words, 'tooLong')
  equal(complaint({ words: 'x'.repeat(2000) }), undefined)
  equal(complaint({ kind: 'red' })?.kind, 'kind')
  equal(complaint({ kind: undefined })?.kind, 'kind')
})

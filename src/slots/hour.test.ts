import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { answersOf } from '#forms'
import { answersFrom, hoursForm, usualHours, withMonday } from './hour.ts'

const read = (given: Record<string, unknown>) => answersOf(hoursForm, given)
const complaints = (given: Record<string, unknown>) => {
  const answer = read(given)
  return answer.ok ? {} : answer.complaints
}

test('the usual week comes back from its form as it went in', () =>
  deepEqual(read(answersFrom(usualHours)), { ok: true, value: usualHours }))

test('a day may have two parts, which may touch', () => {
  const day = {
    'first-2-from': '480',
    'first-2-to': '720',
    'second-2-from': '720',
    'second-2-to': '1440',
  }
  deepEqual(read(day), {
    ok: true,
    value: [
      { weekday: 2, from: 480, to: 720 },
      { weekday: 2, from: 720, to: 1440 },
    ],
  })
})

test('nothing marked is no hours at all', () => {
  deepEqual(read({}), { ok: true, value: [] })
  deepEqual(read({ 'first-1-from': '', 'first-1-to': '' }), { ok: true, value: [] })
})

test('hours that overlap, run backwards, have one end or are none come back with a sentence', () => {
  const ends = (from: unknown, to: unknown) => ({ 'first-1-from': from, 'first-1-to': to })
  deepEqual(complaints(ends('720', '480')), { 'first-1-from': 'order' })
  deepEqual(complaints(ends('480', '480')), { 'first-1-from': 'order' })
  deepEqual(complaints(ends('480', '')), { 'first-1-from': 'both' })
  for (const odd of ['1500', '-15', '7', '8.5', 'noon', '25:00', ['480', '495'], '1e9'])
    deepEqual(complaints(ends('480', odd)), { 'first-1-from': 'time' })
  deepEqual(complaints({ ...ends('480', '720'), 'second-1-from': '600', 'second-1-to': '900' }), {
    'second-1-from': 'overlap',
  })
})

test('Monday is copied to Friday, and the weekend stays as it was', () => {
  const copied = withMonday({ 'first-1-from': '480', 'first-1-to': '720', 'first-6-from': '600' })
  deepEqual(
    [copied['first-5-from'], copied['first-5-to'], copied['first-6-from'], copied['first-7-from']],
    ['480', '720', '600', undefined],
  )
})

import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { Reader } from '#people'
import { sayDayOf } from './say-value.ts'

const reader = { language: 'en', timeZone: 'UTC', today: '2027-02-16' } as Reader

test('a day of this year, or of a few months ago, is said without its year', () => {
  equal(sayDayOf('2027-01-29', reader), 'Friday, Jan 29')
  equal(sayDayOf('2026-11-20', reader), 'Friday, Nov 20')
  equal(sayDayOf('2027-02-20', { ...reader, today: '2027-12-16' }), 'Saturday, Feb 20')
})

test('in a list that goes back, a day of an earlier year is said with it', () => {
  equal(sayDayOf('2026-09-04', reader), 'September 4, 2026')
  equal(sayDayOf('2025-09-04', reader), 'September 4, 2025')
})

import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayOfSeason, horizonForm, seasonsFrom } from './horizon.ts'
import { saySeason, sayWhen } from './say-when.ts'

const place = { language: 'en', timeZone: 'UTC' }

test('a season begins on its first day, and a winter in its December', () => {
  deepEqual(['2027-spring', '2027-summer', '2027-fall', '2027-winter'].map(dayOfSeason), [
    '2027-03-01',
    '2027-06-01',
    '2027-09-01',
    '2027-12-01',
  ])
  equal(dayOfSeason('2027-monsoon'), null)
})

test('the seasons begin with today’s and follow each other', () => {
  deepEqual(seasonsFrom('2027-02-16', 3), ['2026-winter', '2027-spring', '2027-summer'])
  deepEqual(seasonsFrom('2027-12-01', 2), ['2027-winter', '2028-spring'])
})

test('today always lies in the first season, and each later one begins later', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const today = date.toISOString().slice(0, 10)
      const [now, next, ...later] = seasonsFrom(today, 6).map((season) => dayOfSeason(season) ?? '')
      ok(now! <= today && today < next!)
      ok([next, ...later].every((day, n, all) => n === 0 || all[n - 1]! < day!))
    }),
  )
})

test('a day counts more than a season, and neither is needed', () => {
  const said = { what: 'A law', kind: 'mandate', certainty: 'sure' }
  const both = horizonForm.parse({ ...said, day: '2027-06-30', season: '2027-fall' })
  deepEqual([both.comesOn, both.season], ['2027-06-30', null])
  const season = horizonForm.parse({ ...said, day: '', season: '2027-fall' })
  deepEqual([season.comesOn, season.season], ['2027-09-01', '2027-fall'])
  equal(horizonForm.parse(said).comesOn, null)
})

test('when it comes is said as people say it', () => {
  equal(saySeason('2027-winter', place), 'Winter 2027–28')
  equal(sayWhen({ comesOn: '2027-09-01', season: '2027-fall' }, place), 'Fall 2027')
  equal(sayWhen({ comesOn: '2027-06-30', season: null }, place), 'Jun 30')
  equal(sayWhen({ comesOn: null, season: null }, place), 'some time')
})

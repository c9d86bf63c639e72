import { daysLater } from '#clock'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Planning } from './planning.ts'
import { inTurnFrom, nextInTurn, propose } from './propose.ts'

const members = ['one', 'two', 'three'].map((id, n) => ({ id, name: id, seat: n + 1, rests: id === 'two' }))
const planning = (given: Partial<Planning> = {}): Planning => ({
  kind: 'partnership',
  circleName: null,
  paused: false,
  zone: 'America/Denver',
  members,
  led: [],
  last: null,
  cadence: '',
  ahead: [],
  cycleEnds: '2027-06-04',
  breaks: [],
  ...given,
})
const last = {
  day: '2027-02-11',
  begins: '15:30',
  ends: '17:00',
  place: 'Library',
  link: null,
  every: null,
}
const today = '2027-02-16'

test('the first meeting of two people is proposed before the first bell, of a group after the last', () => {
  const pair = propose(planning(), today)
  assert.deepEqual([pair.day, pair.begins, pair.ends], ['2027-02-18', '07:30', '08:00'])
  assert.equal(propose(planning({ kind: 'roundtable' }), today).begins, '15:30')
})

test('the next one is where and when the last one was, two weeks or a month later', () => {
  const pair = propose(planning({ last }), today)
  assert.deepEqual([pair.day, pair.begins, pair.place], ['2027-02-25', '15:30', 'Library'])
  assert.equal(propose(planning({ kind: 'roundtable', last }), today).day, '2027-03-11')
})

test('a month later is the same weekday of its count; a break is stepped over', () => {
  const breaks = [{ starts: '2027-03-08', ends: '2027-03-12' }]
  assert.equal(propose(planning({ kind: 'roundtable', last, breaks }), today).day, '2027-04-08')
})

test('where a series stands months ahead, one more is proposed between: on a free day of its weekday, never in its past', () => {
  const series = { ...last, day: '2027-06-03', every: 'twoWeeks' as const }
  const ahead = ['2027-02-18', '2027-03-04', '2027-03-18', '2027-06-03']
  assert.equal(propose(planning({ last: series, ahead }), today).day, '2027-02-25')
  const breaks = [{ starts: '2027-02-22', ends: '2027-02-26' }]
  assert.equal(propose(planning({ last: series, ahead, breaks }), today).day, '2027-03-11')
})

test('where they meet every week, one more is on another school day', () => {
  const ahead = Array.from({ length: 16 }, (_, n) => daysLater('2027-02-18', n * 7))
  const series = { ...last, day: ahead.at(-1)!, every: 'week' as const }
  assert.equal(propose(planning({ last: series, ahead }), today).day, '2027-02-19')
})

test('what is planned a few weeks ahead is followed as ever', () => {
  const next = { ...last, day: '2027-02-25' }
  assert.equal(propose(planning({ last: next, ahead: ['2027-02-25'] }), today).day, '2027-03-11')
})

test('where everything is a break for a year, a day in a week is proposed', () => {
  const breaks = [{ starts: '2027-01-01', ends: '2029-01-01' }]
  assert.equal(propose(planning({ breaks }), today).day, '2027-02-23')
})

test('a series is proposed until the cycle ends', () =>
  assert.equal(propose(planning(), today).until, '2027-06-04'))

test('members take turns: who led least lately, by seat, and nobody who rests', () => {
  const led = ['one', 'three'].map((person, n) => ({ person, at: `2027-0${n + 1}-10T16:00:00Z` }))
  assert.equal(nextInTurn({ members, led: [] }), 'one')
  assert.equal(nextInTurn({ members, led: led.slice(0, 1) }), 'three')
  assert.equal(nextInTurn({ members, led }), 'one')
  assert.equal(nextInTurn({ members: [], led }), undefined)
  assert.deepEqual(inTurnFrom('three', members), ['three', 'one'])
  assert.deepEqual(inTurnFrom('two', members), ['two', 'three', 'one'])
  assert.deepEqual(inTurnFrom(null, members), [])
})

test('the first meeting is when and as often as they agreed to meet', () => {
  const agreed = (cadence: string) => propose(planning({ cadence }), today)
  const agreedOn = agreed('Every other Wednesday, 7:15 to 7:45, whoever has coffee')
  assert.deepEqual(
    [agreedOn.day, agreedOn.begins, agreedOn.ends, agreedOn.repeats],
    ['2027-02-24', '07:15', '07:45', 'twoWeeks'],
  )
  assert.deepEqual(
    [agreed('First Friday of the month').day, agreed('First Friday of the month').repeats],
    ['2027-03-05', 'month'],
  )
  assert.equal(agreed('The last Thursday').day, '2027-02-25')
  assert.equal(agreed('whenever we can').repeats, 'once')
})

test('where the series is over it is proposed again; while it lasts, one more comes once', () => {
  const cadence = 'Every other Thursday'
  assert.equal(propose(planning({ cadence, last }), today).repeats, 'twoWeeks')
  assert.equal(propose(planning({ cadence, last, ahead: ['2027-02-25'] }), today).repeats, 'once')
})

test('nobody is asked to meet on Thanksgiving', () => {
  assert.equal(propose(planning(), '2026-11-23').day, '2026-12-03')
  assert.equal(propose(planning({ last: { ...last, day: '2026-11-12' } }), '2026-11-16').day, '2026-12-10')
})

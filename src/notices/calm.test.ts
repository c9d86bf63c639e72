import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayOf } from '#language'
import { freeFrom, type Calm } from './calm.ts'
import { hourOf, instantAt } from './hour.ts'

const usual: Calm = { timeZone: 'America/Chicago', quietFrom: 20, quietTo: 6, weekends: false, away: [] }
const at = (day: string, hour: number) => instantAt(day, hour, 'America/Chicago')

test('at noon on a Wednesday a letter may come', () => {
  const noon = at('2027-02-17', 12)
  equal(freeFrom(noon, usual), noon)
})

test('what comes in the evening waits for the morning, on Friday for Monday', () => {
  deepEqual(freeFrom(at('2027-02-17', 21), usual), at('2027-02-18', 6))
  deepEqual(freeFrom(at('2027-02-17', 3), usual), at('2027-02-17', 6))
  deepEqual(freeFrom(at('2027-02-19', 22), usual), at('2027-02-22', 6))
  equal(
    freeFrom(at('2027-02-20', 12), { ...usual, weekends: true })?.getTime(),
    at('2027-02-20', 12).getTime(),
  )
})

test('nothing comes during a break or a leave, its last day included', () => {
  const away = [{ starts: '2027-03-15', ends: '2027-03-19' }]
  deepEqual(freeFrom(at('2027-03-15', 9), { ...usual, away }), at('2027-03-22', 6))
  deepEqual(freeFrom(at('2027-03-19', 19), { ...usual, away }), at('2027-03-22', 6))
  equal(freeFrom(at('2027-03-15', 9), { ...usual, away: [{ starts: '2027-03-01', ends: null }] }), undefined)
})

test('the same hour twice means no quiet hours', () => {
  const night = at('2027-02-17', 3)
  equal(freeFrom(night, { ...usual, quietFrom: 0, quietTo: 0 }), night)
})

test('an hour the clocks leap over is where they land; of an hour shown twice it is the first', () => {
  equal(instantAt('2027-03-14', 2, 'America/Chicago').toISOString(), '2027-03-14T08:00:00.000Z')
  equal(instantAt('2027-11-07', 1, 'America/Chicago').toISOString(), '2027-11-07T06:00:00.000Z')
  equal(instantAt('2027-02-17', 7, 'Asia/Kolkata').toISOString(), '2027-02-17T01:30:00.000Z')
})

const hours = fc.integer({ min: 0, max: 23 })
const days = fc.integer({ min: 0, max: 800 }).map((n) => dayOf(new Date(Date.UTC(2026, 6, 1 + n)), 'UTC'))
const spans = fc
  .tuple(days, fc.integer({ min: 0, max: 40 }))
  .map(([starts, long]) => ({ starts, ends: dayOf(new Date(Date.parse(starts) + long * 86_400_000), 'UTC') }))
const zones = fc.constantFrom(
  'America/Chicago',
  'America/New_York',
  'Pacific/Honolulu',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Europe/Berlin',
)
const calms: fc.Arbitrary<Calm> = fc.record({
  timeZone: zones,
  quietFrom: hours,
  quietTo: hours,
  weekends: fc.boolean(),
  away: fc.array(spans, { maxLength: 4 }),
})
const moments = fc.date({ min: new Date('2026-07-01'), max: new Date('2028-07-01'), noInvalidDate: true })

test('a letter never comes at a moment of calm, nor later than it must', () => {
  fc.assert(
    fc.property(moments, calms, (moment, calm) => {
      const free = freeFrom(moment, calm)!
      ok(free >= moment)
      const [day, hour] = [dayOf(free, calm.timeZone), hourOf(free, calm.timeZone)]
      ok(!calm.away.some(({ starts, ends }) => starts <= day && day <= ends!))
      ok(calm.weekends || ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))
      const { quietFrom: from, quietTo: to } = calm
      ok(!(from < to ? from <= hour && hour < to : from > to && (hour >= from || hour < to)))
      deepEqual(freeFrom(free, calm), free)
      if (free > moment) ok(freeFrom(new Date((free.getTime() + moment.getTime()) / 2), calm)! >= free)
    }),
    { numRuns: 500 },
  )
})

import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayOf } from '#language'
import { chooseSlots, type Free } from './slot.ts'

const zone = 'America/Los_Angeles'
const at = (day: string, hours: string): Free => {
  const [from, until] = hours.split('-').map((time) => new Date(`${day}T${time}:00-08:00`)) as [Date, Date]
  return { from, until }
}
const starts = (free: Free[], minutes: number, most?: number) =>
  chooseSlots(free, minutes, zone, most).map(({ startsAt }) => startsAt.toISOString())

test('three slots are on three days, soon, and not all at the same end of the day', () => {
  const days = ['2027-02-17', '2027-02-18', '2027-02-19', '2027-02-22'].map((day) => at(day, '08:00-17:00'))
  const slots = chooseSlots(days, 60, zone)
  equal(slots.length, 3)
  equal(new Set(slots.map(({ startsAt }) => dayOf(startsAt, zone))).size, 3)
  deepEqual(
    slots.map(({ startsAt }) => startsAt.toISOString()),
    ['2027-02-17T16:00:00.000Z', '2027-02-18T20:00:00.000Z', '2027-02-19T16:00:00.000Z'],
  )
})

test('a meeting begins with a quarter of an hour, at best with a half, and ends before somebody is taken', () => {
  deepEqual(starts([at('2027-02-17', '08:05-09:20')], 60), ['2027-02-17T16:15:00.000Z'])
  deepEqual(starts([at('2027-02-17', '08:05-10:00')], 60), ['2027-02-17T16:30:00.000Z'])
  deepEqual(starts([at('2027-02-17', '08:05-09:10')], 60), [])
})

test('one common day gives one slot, and no common time none', () => {
  equal(starts([at('2027-02-17', '08:00-17:00')], 90).length, 1)
  deepEqual(starts([], 60), [])
})

test('no minutes, a part of one, or a day and a night are no length of a meeting', () => {
  for (const minutes of [0, -60, 14, 12.5, 721, Number.NaN, Infinity])
    deepEqual(starts([at('2027-02-17', '00:00-23:59')], minutes), [])
})

const spans = fc.array(
  fc
    .tuple(
      fc.date({ min: new Date('2027-01-01'), max: new Date('2027-04-30'), noInvalidDate: true }),
      fc.integer({ min: 1, max: 40 * 60 }),
    )
    .map(([from, length]) => ({ from, until: new Date(from.getTime() + length * 60_000) })),
  { maxLength: 20 },
)

test('whatever is free: each slot lies in it, is as long as asked, and no two share a day', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 15, max: 720 }), (free, minutes) => {
      const slots = chooseSlots(free, minutes, zone)
      ok(slots.length <= 3)
      for (const { startsAt, endsAt } of slots) {
        equal(endsAt.getTime() - startsAt.getTime(), minutes * 60_000)
        equal(startsAt.getTime() % 900_000, 0)
        ok(free.some(({ from, until }) => from <= startsAt && endsAt <= until))
      }
      equal(new Set(slots.map(({ startsAt }) => dayOf(startsAt, zone))).size, slots.length)
      deepEqual(
        slots,
        slots.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime()),
      )
    }),
    { numRuns: 150 },
  )
})

import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { freeFrom, type Calm } from './calm.ts'
import { instantAt } from './hour.ts'
import { planNudge, type Quiet } from './nudge.ts'

const zone = 'America/Chicago'
const at = (day: string, hour: number) => instantAt(day, hour, zone)
const calm: Calm = { timeZone: zone, quietFrom: 20, quietTo: 6, weekends: false, away: [] }
const week = 7 * 24 * 3600_000
const amina: Quiet = { deedAt: at('2027-02-09', 10), nudgedAt: null, calm }

test('after a week without a deed it is time, and not a moment before', () => {
  equal(planNudge(at('2027-02-16', 10), amina).due, true)
  const early = planNudge(at('2027-02-16', 9), amina)
  deepEqual([early.due, early.lookAt], [false, at('2027-02-16', 10)])
})

test('who has never done anything is asked at once', () =>
  equal(planNudge(at('2027-02-16', 10), { deedAt: null, nudgedAt: null, calm }).due, true))

test('whoever was asked is not asked again for a week', () => {
  const asked = { ...amina, nudgedAt: at('2027-02-16', 10) }
  equal(planNudge(at('2027-02-22', 15), asked).due, false)
  equal(planNudge(at('2027-02-23', 10), asked).due, true)
})

test('at night and at weekends nobody is asked', () => {
  const night = planNudge(at('2027-02-16', 21), amina)
  deepEqual([night.due, night.lookAt], [false, at('2027-02-17', 6)])
  equal(planNudge(at('2027-02-20', 12), amina).due, false)
})

test('nobody is asked on leave or in a break, nor in the week after it', () => {
  const away = [{ starts: '2027-02-13', ends: '2027-02-21' }]
  const back = { ...amina, calm: { ...calm, away } }
  equal(planNudge(at('2027-02-17', 10), back).due, false)
  equal(planNudge(at('2027-02-22', 10), back).due, false)
  equal(planNudge(at('2027-03-01', 10), back).due, true)
  const open = { ...amina, calm: { ...calm, away: [{ starts: '2027-02-13', ends: null }] } }
  equal(planNudge(at('2027-04-01', 10), open).due, false)
})

const hours = fc.integer({ min: 0, max: 23 })
const calms: fc.Arbitrary<Calm> = fc.record({
  timeZone: fc.constantFrom(zone, 'Pacific/Honolulu', 'Europe/Berlin', 'Asia/Kolkata'),
  quietFrom: hours,
  quietTo: hours,
  weekends: fc.boolean(),
  away: fc.constantFrom([], [{ starts: '2027-03-15', ends: '2027-03-19' }]),
})
const gaps = fc.array(fc.integer({ min: 1, max: 30 * 24 * 60 }), { maxLength: 6 })

// Lives through a quarter as the running program does: does something now and then, and looks when it is due.
function live(one: Calm, deeds: number[]) {
  const asked: Date[] = []
  const done: Date[] = []
  const end = new Date('2027-05-05T12:00:00Z')
  let now = new Date('2027-02-05T12:00:00Z')
  let next = now.getTime()
  const coming = deeds.map((minutes) => new Date((next += minutes * 60_000)))
  let looks = 0
  for (; now < end; looks++) {
    while (coming[0] && coming[0] <= now) done.push(coming.shift()!)
    const plan = planNudge(now, { deedAt: done.at(-1) ?? null, nudgedAt: asked.at(-1) ?? null, calm: one })
    if (plan.due) asked.push(now)
    ok(plan.lookAt > now)
    now = plan.lookAt
  }
  return { asked, done, looks }
}

test('whatever somebody does: one question a week at most, after a quiet week, in no time of calm', () => {
  fc.assert(
    fc.property(calms, gaps, (one, deeds) => {
      const { asked, done, looks } = live(one, deeds)
      for (const [n, moment] of asked.entries()) {
        if (n) ok(moment.getTime() - asked[n - 1]!.getTime() >= week)
        ok(done.every((deed) => deed > moment || moment.getTime() - deed.getTime() >= week))
        deepEqual(freeFrom(moment, one), moment)
      }
      ok(looks < 300)
    }),
    { numRuns: 300 },
  )
})

test('somebody who does nothing is asked about once a week, and not forgotten', () => {
  const { asked } = live(calm, [])
  ok(asked.length >= 12 && asked.length <= 13)
})

import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayOf } from '#language'
import { freeFrom, type Calm } from './calm.ts'
import { instantAt } from './hour.ts'
import { fixedKinds, noticeKinds, ways, type NoticeKind } from './kind.ts'
import { usual, wayOf, type Preference } from './preference.ts'
import { planTurn, type Person, type Waiting } from './turn.ts'

const zone = 'America/Chicago'
const at = (day: string, hour: number) => instantAt(day, hour, zone)
const calm: Calm = { timeZone: zone, quietFrom: 20, quietTo: 6, weekends: false, away: [] }
const amina: Person = { preference: usual, calm, digestAt: null, nudgeAt: null }
const told = (kind: NoticeKind, when: Date, id = kind as string): Waiting => ({ id, kind, at: when })
const kindsOf = (now: Date, waiting: Waiting[], person = amina) =>
  planTurn(now, waiting, person).letters.map(({ kind }) => kind)

const isFixed = (kind: string) => fixedKinds.has(kind as NoticeKind)

test('what happens on Tuesday stands in Wednesday’s digest, once', () => {
  const waiting = [told('partner asked', at('2027-02-16', 10)), told('role given', at('2027-02-16', 15))]
  const plan = planTurn(at('2027-02-16', 16), waiting, amina)
  deepEqual([plan.letters, plan.dueAt], [[], at('2027-02-17', 7)])
  const [letter] = planTurn(at('2027-02-17', 7), waiting, amina).letters
  deepEqual([letter?.kind, letter?.notices.length], ['digest', 2])
})

test('a second digest waits for the next day', () => {
  const person = { ...amina, digestAt: at('2027-02-17', 7) }
  const plan = planTurn(at('2027-02-17', 9), [told('role given', at('2027-02-17', 6))], person)
  deepEqual([plan.letters, plan.dueAt], [[], at('2027-02-18', 7)])
})

test('what somebody wants at once comes at once, in the evening the next morning', () => {
  const person = { ...amina, preference: { ...usual, ways: { 'partner asked': 'atOnce' as const } } }
  const asked = (when: Date) => [told('partner asked', when)]
  deepEqual(kindsOf(at('2027-02-16', 10), asked(at('2027-02-16', 10)), person), ['partner asked'])
  const plan = planTurn(at('2027-02-16', 21), asked(at('2027-02-16', 21)), person)
  deepEqual([plan.letters, plan.dueAt], [[], at('2027-02-17', 6)])
})

test('access by break-glass is told at once, at night, on leave and whatever somebody chose', () => {
  const preference = { ...usual, ways: { 'access opened': 'here', digest: 'here' } as Preference['ways'] }
  const person = { ...amina, preference, calm: { ...calm, away: [{ starts: '2027-01-01', ends: null }] } }
  deepEqual(kindsOf(at('2027-02-20', 3), [told('access opened', at('2027-02-20', 3))], person), [
    'access opened',
  ])
})

test('who wants no digest gets none, and their list still has it', () => {
  const person = { ...amina, preference: { ...usual, ways: { digest: 'here' as const } } }
  const plan = planTurn(at('2027-02-17', 7), [told('role given', at('2027-02-16', 7))], person)
  deepEqual([plan.letters, plan.silent.length, plan.dueAt], [[], 1, null])
})

test('a nudge comes once a week at most, and the newest of two', () => {
  const nudges = [told('nudge', at('2027-02-16', 9), 'one'), told('nudge', at('2027-02-16', 10), 'two')]
  const plan = planTurn(at('2027-02-17', 7), nudges, amina)
  deepEqual([plan.letters[0]?.notices.map(({ id }) => id), plan.silent.length], [['two'], 1])
  const nudged = { ...amina, nudgeAt: at('2027-02-11', 7) }
  equal(planTurn(at('2027-02-17', 7), nudges, nudged).letters.length, 0)
  deepEqual(planTurn(at('2027-02-17', 7), nudges, nudged).dueAt, at('2027-02-18', 0))
  equal(planTurn(at('2027-02-18', 7), nudges, nudged).letters.length, 1)
})

test('while nobody knows when a leave ends, one looks again after a day', () => {
  const person = { ...amina, calm: { ...calm, away: [{ starts: '2027-01-01', ends: null }] } }
  const now = at('2027-02-17', 7)
  const plan = planTurn(now, [told('role given', at('2027-02-16', 7))], person)
  deepEqual([plan.letters, plan.dueAt?.getTime()], [[], now.getTime() + 24 * 3600_000])
})

const hours = fc.integer({ min: 0, max: 23 })
const people: fc.Arbitrary<Person> = fc
  .record({
    ways: fc.dictionary(fc.constantFrom(...noticeKinds, 'digest'), fc.constantFrom(...ways)),
    hours: fc.tuple(hours, hours, hours),
    weekends: fc.boolean(),
    timeZone: fc.constantFrom(zone, 'Pacific/Honolulu', 'Europe/Berlin'),
  })
  .map(({ ways: chosen, hours: [digestHour, quietFrom, quietTo], weekends, timeZone }) => ({
    preference: { ...usual, ways: chosen, digestHour, quietFrom, quietTo, weekends },
    calm: { timeZone, quietFrom, quietTo, weekends, away: [{ starts: '2027-03-15', ends: '2027-03-19' }] },
    digestAt: null,
    nudgeAt: null,
  }))
const steps = fc.array(
  fc.record({ kind: fc.constantFrom(...noticeKinds), minutes: fc.integer({ min: 0, max: 3000 }) }),
  { minLength: 1, maxLength: 12 },
)

interface Sent {
  kind: string
  at: Date
  notices: Waiting[]
}

// Lives through some weeks as the running program does: looks when something came and when it is due.
function live(person: Person, plan: { kind: NoticeKind; minutes: number }[]) {
  const sent: Sent[] = []
  const silent: Waiting[] = []
  let [waiting, now]: [Waiting[], Date] = [[], new Date('2027-03-05T12:00:00Z')]
  let due = null as Date | null
  const look = () => {
    const { letters, silent: quiet, dueAt } = planTurn(now, waiting, person)
    for (const letter of letters) {
      sent.push({ ...letter, at: now })
      if (letter.kind === 'digest') person = { ...person, digestAt: now }
      if (letter.notices.some(({ kind }) => kind === 'nudge')) person = { ...person, nudgeAt: now }
    }
    silent.push(...quiet)
    const done = new Set([...quiet, ...letters.flatMap(({ notices }) => notices)])
    waiting = waiting.filter((one) => !done.has(one))
    due = dueAt
  }
  const lookWhenDue = (until: Date) => {
    for (;;) {
      if (!due || due > until) return
      now = due
      look()
    }
  }
  for (const [n, { kind, minutes }] of plan.entries()) {
    const next = new Date(now.getTime() + minutes * 60_000)
    lookWhenDue(next)
    now = next
    waiting.push({ id: String(n), kind, at: now })
    look()
  }
  lookWhenDue(new Date('2028-03-05'))
  return { sent, silent, waiting }
}

test('whatever happens: one digest a day, none in times of calm, one nudge a week, and nothing is forgotten', () => {
  fc.assert(
    fc.property(people, steps, (person, plan) => {
      const { sent, silent, waiting } = live(person, plan)
      deepEqual(waiting, [])
      equal(silent.length + sent.flatMap(({ notices }) => notices).length, plan.length)
      const digests = sent.filter(({ kind }) => kind === 'digest')
      const days = digests.map((one) => dayOf(one.at, person.calm.timeZone))
      equal(new Set(days).size, days.length)
      for (const one of sent) {
        if (!isFixed(one.kind)) deepEqual(freeFrom(one.at, person.calm), one.at)
        if (one.kind === 'digest')
          ok(one.notices.every(({ kind }) => wayOf(kind, person.preference) === 'digest'))
      }
      const nudged = sent.filter(({ notices }) => notices.some(({ kind }) => kind === 'nudge'))
      const nudgeDays = nudged.map((one) => Date.parse(dayOf(one.at, person.calm.timeZone)))
      for (const [n, one] of nudgeDays.slice(1).entries()) ok(one - nudgeDays[n]! >= 7 * 24 * 3600_000)
      const opened = plan.filter(({ kind }) => isFixed(kind)).length
      equal(sent.filter(({ kind }) => isFixed(kind)).length, opened)
    }),
    { numRuns: 400 },
  )
})

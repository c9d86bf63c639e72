import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import nodeIcal, { type VEvent } from 'node-ical'
import type { Entry } from './entry.ts'
import { writeCalendar } from './write-calendar.ts'

const lps = 'https://lps.example.org'
const entry: Entry = {
  space: '019a0000-0000-7000-8000-000000000001',
  id: '019a0000-0000-7000-8000-000000000002',
  startsAt: new Date('2027-03-11T15:15:00Z'),
  endsAt: new Date('2027-03-11T15:45:00Z'),
  place: null,
  link: null,
  cancelled: false,
  sequence: 0,
  changedAt: new Date('2027-02-16T16:00:00Z'),
}
const uid = `${entry.id}@lps.example.org`

ICAL.design.strict = true

/** What a strict reader makes of it; throws where it is not RFC 5545. */
const strictly = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}
const loosely = (text: string) =>
  Object.values(nodeIcal.sync.parseICS(text)).filter((one): one is VEvent => one?.type === 'VEVENT')

/** What the standard asks of every line. */
function assertLines(text: string) {
  ok(text.endsWith('\r\n'))
  for (const line of text.split('\r\n')) {
    ok(Buffer.byteLength(line) <= 75, line)
    equal(/[\r\n]/.test(line), false)
    equal(line.isWellFormed(), true)
  }
}

test('two independent readers find the same meeting', () => {
  const text = writeCalendar([entry], lps)
  assertLines(text)
  const [[strict], [loose]] = [strictly(text), loosely(text)]
  deepEqual(
    [
      strict?.uid,
      strict?.summary,
      strict?.startDate.toJSDate(),
      strict?.endDate.toJSDate(),
      strict?.sequence,
    ],
    [uid, 'LPS meeting', entry.startsAt, entry.endsAt, 0],
  )
  deepEqual(
    [
      loose?.uid,
      loose?.summary,
      loose?.start.toISOString(),
      loose?.end?.toISOString(),
      loose?.status,
      loose?.class,
    ],
    [uid, 'LPS meeting', entry.startsAt.toISOString(), entry.endsAt.toISOString(), 'CONFIRMED', 'PRIVATE'],
  )
})

test('it is private, reminds a quarter of an hour before, leads to the meeting, and every time is in UTC', () => {
  const text = writeCalendar([entry], lps)
  for (const line of [
    'VERSION:2.0',
    'DTSTAMP:20270216T160000Z',
    'LAST-MODIFIED:20270216T160000Z',
    'DTSTART:20270311T151500Z',
    'CLASS:PRIVATE',
    'ACTION:DISPLAY',
    'TRIGGER:-PT15M',
  ])
    ok(text.split('\r\n').includes(line), line)
  equal(
    strictly(text)[0]?.component.getFirstPropertyValue('url'),
    `${lps}/meetings/${entry.space}/${entry.id}`,
  )
  equal(/LOCATION|METHOD|ATTENDEE|ORGANIZER|TZID/.test(text), false)
})

test('moved it keeps its UID and counts on; cancelled it says so and no longer reminds', () => {
  const moved = {
    ...entry,
    sequence: 1,
    startsAt: new Date('2027-03-12T15:15:00Z'),
    endsAt: new Date('2027-03-12T15:45:00Z'),
  }
  const [[before], [after]] = [strictly(writeCalendar([entry], lps)), strictly(writeCalendar([moved], lps))]
  deepEqual([before?.uid, before?.sequence, after?.uid, after?.sequence], [uid, 0, uid, 1])
  deepEqual(after?.startDate.toJSDate(), moved.startsAt)
  const text = writeCalendar([{ ...moved, sequence: 2, cancelled: true }], lps)
  equal(loosely(text)[0]?.status, 'CANCELLED')
  equal(text.includes('VALARM'), false)
})

test('over the change of the clocks the same hour on the wall is another hour in UTC, and both readers agree', () => {
  const weekly = ['2027-03-11T15:15:00Z', '2027-03-18T14:15:00Z'].map((starts, n) => ({
    ...entry,
    id: `019a0000-0000-7000-8000-00000000001${n}`,
    startsAt: new Date(starts),
    endsAt: new Date(Date.parse(starts) + 1_800_000),
  }))
  const text = writeCalendar(weekly, lps)
  const local = (at: Date) =>
    at.toLocaleTimeString('en-US', { timeZone: 'America/Los_Angeles', hour: 'numeric', minute: '2-digit' })
  deepEqual(
    [
      ...strictly(text).map((one) => local(one.startDate.toJSDate())),
      ...loosely(text).map((one) => local(one.start)),
    ],
    Array(4).fill('7:15 AM'),
  )
})

test('a place with emoji, letters from right to left, commas, semicolons and lines arrives as it was written', () => {
  const place = 'Room 4, second floor; “the nest” 🪺🪺🪺🪺🪺🪺🪺🪺🪺🪺🪺🪺\nقاعة المدرسة, שלום\\ C:\\data;end'
  const text = writeCalendar([{ ...entry, place, name: 'Maya, O’Néill; 👩🏽‍🏫' }], lps)
  assertLines(text)
  const [[strict], [loose]] = [strictly(text), loosely(text)]
  deepEqual([strict?.location, strict?.summary], [place, 'LPS: Maya, O’Néill; 👩🏽‍🏫'])
  deepEqual([loose?.location, loose?.summary], [place, 'LPS: Maya, O’Néill; 👩🏽‍🏫'])
})

test('a backslash before an n is no new line', () => {
  const [event] = strictly(writeCalendar([{ ...entry, place: 'C:\\new' }], lps))
  equal(event?.location, 'C:\\new')
})

test('whatever somebody types as a place or a name: no line too long, no property smuggled in, no reader led astray', () => {
  const typed = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 })
  const nasty = fc.constantFrom(
    'a\r\nATTENDEE:mailto:x@y.z',
    '\rEND:VEVENT',
    '\u0000\u001b',
    '\ud800',
    '\u2028BEGIN:VEVENT',
  )
  fc.assert(
    fc.property(fc.oneof(typed, nasty), fc.oneof(typed, nasty), (place, name) => {
      const text = writeCalendar([{ ...entry, place, name }], lps)
      assertLines(text)
      const [event, ...others] = strictly(text)
      equal(others.length, 0)
      equal(event?.uid, uid)
      equal(event?.component.getAllProperties('attendee').length, 0)
      equal(loosely(text).length, 1)
    }),
    { numRuns: 200 },
  )
})

test('sent alone it asks one person, names nobody else, and keeps what RFC 5546 wants', () => {
  const ends = { from: 'LPS <lps@example.org>', to: 'amina@example.org' }
  const request = writeCalendar([entry], lps, { method: 'REQUEST', ...ends })
  assertLines(request)
  const unfolded = request.replaceAll('\r\n ', '')
  match(unfolded, /METHOD:REQUEST/)
  match(unfolded, /ORGANIZER;CN="?LPS"?:mailto:lps@example\.org/i)
  deepEqual(
    unfolded.match(/^ATTENDEE.*$/gm)?.map((one) => /mailto:(.*)$/i.exec(one)?.[1]?.trim()),
    ['amina@example.org'],
  )
  equal(strictly(request).length, 1)
  const cancel = writeCalendar([{ ...entry, cancelled: true, sequence: 1 }], lps, {
    method: 'CANCEL',
    ...ends,
  })
  match(cancel, /METHOD:CANCEL/)
  equal(loosely(cancel)[0]?.status, 'CANCELLED')
  const several = writeCalendar([entry, { ...entry, id: entry.space }], lps, { method: 'PUBLISH', ...ends })
  deepEqual([strictly(several).length, /ATTENDEE/.test(several), /ORGANIZER/.test(several)], [2, false, true])
})

test('no meetings are a calendar all the same, and two thousand are read whole', () => {
  const none = writeCalendar([], lps)
  assertLines(none)
  equal(strictly(none).length, 0)
  const many = Array.from({ length: 2000 }, (_, n) => ({
    ...entry,
    id: `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    startsAt: new Date(entry.startsAt.getTime() + n * 3_600_000),
    endsAt: new Date(entry.endsAt.getTime() + n * 3_600_000),
  }))
  const text = writeCalendar(many, lps)
  assertLines(text)
  equal(new Set(strictly(text).map((one) => one.uid)).size, 2000)
})

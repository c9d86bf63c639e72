import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { castMember } from '#demo'
import { tell, walkTurns, type NoticeKind } from '#notices'
import { asPerson } from '#platform'
import { openWorld } from '#world'
import ICAL from 'ical.js'
import { openMailbox, type Arrived } from '../mail/mailbox.ts'
import { circleOfTwo, layMeeting } from '../slots/week.ts'

ICAL.design.strict = true
const box = await openMailbox()
after(box.close)
const world = await openWorld({ demo: true, mail: { url: box.url, from: 'LPS <lps@school.example>' } })
const { db, mail } = world.program
const [amina, maya] = [castMember('amina.okafor').id, castMember('maya.halvorsen').id]
const atBirchwood = await world.signedIn('maya.halvorsen')
const circle = await circleOfTwo(world)
await world.look('delete from notices.notice')
world.clock.set(new Date('2027-02-16T18:00:00Z')) // Tuesday, ten in the morning at Birchwood

const wanted = { digest: 'yes', digestHour: '7', quietFrom: '20', quietTo: '6' }
const atOnce = { 'meeting-planned': 'atOnce', 'meeting-moved': 'atOnce', 'meeting-cancelled': 'atOnce' }
assert.equal((await atBirchwood.post('/me/notices', { ...wanted, ...atOnce })).status, 303)

const tellMaya = (kind: NoticeKind, id: string) =>
  db.as(asPerson(amina), (tx) => tell(tx, maya, { kind, about: { noun: 'meeting', space: circle, id } }))
const post = async (): Promise<Arrived[]> => {
  const before = box.letters.length
  await walkTurns(db)
  await mail.deliver()
  return box.letters.slice(before).filter(({ recipient }) => recipient.startsWith(maya))
}
const calendarIn = (letter?: Arrived) => {
  const part = letter?.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
  if (!part) return undefined
  const text = Buffer.from(part.content as ArrayBuffer).toString()
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  return {
    text: text.replaceAll(/\r?\n /g, ''),
    method: calendar.getFirstPropertyValue('method'),
    events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)),
  }
}
const meeting = await layMeeting(world, {
  space: circle,
  starts: '2027-02-25T15:15Z',
  title: 'About Jonah',
  place: 'Her office',
})

test('told at once of a meeting, Maya’s letter brings it along, addressed to her alone and without a private word', async () => {
  await tellMaya('meeting planned', meeting)
  const [letter, ...others] = await post()
  assert.equal(others.length, 0)
  const calendar = calendarIn(letter)
  assert.equal(calendar?.method, 'REQUEST')
  assert.match(letter!.source, /text\/calendar;[^:]*method=REQUEST/i)
  assert.equal(calendar.events[0]?.uid, `${meeting}@localhost`)
  assert.equal(calendar.events[0]?.summary, 'LPS meeting')
  const asked = [...calendar.text.matchAll(/^ATTENDEE.*mailto:(.*?)\r?$/gim)].map(([, address]) => address)
  assert.deepEqual(asked, [letter!.recipient])
  assert.match(calendar.text, /^ORGANIZER.*mailto:lps@school\.example/im)
  assert.doesNotMatch(letter!.source + calendar.text, /Amina|Okafor|Halvorsen|Jonah|office/)
})

test('moved, the same UID comes with the next number; cancelled, it is called off', async () => {
  const change = (columns: string) =>
    world.look(`update meetings.meeting set ${columns}, sequence = sequence + 1 where id = $1`, [meeting])
  await change(`starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day'`)
  await tellMaya('meeting moved', meeting)
  const moved = calendarIn((await post())[0])
  assert.deepEqual(
    [moved?.method, moved?.events[0]?.uid, moved?.events[0]?.sequence],
    ['REQUEST', `${meeting}@localhost`, 1],
  )
  assert.equal(moved?.events[0]?.startDate.toJSDate().toISOString(), '2027-02-26T15:15:00.000Z')
  await change(`state = 'cancelled'`)
  await tellMaya('meeting cancelled', meeting)
  const off = calendarIn((await post())[0])
  assert.deepEqual([off?.method, off?.events[0]?.sequence], ['CANCEL', 2])
})

test('of a series one letter brings all that are to come, in one file', async () => {
  const series = '019a0000-0000-7000-8000-00000000000a'
  await world.look(
    `insert into meetings.series (space_id, id, every, from_on, until_on, begins, minutes, zone, made_by)
      values ($1, $2, 'week', '2027-02-04', '2027-03-25', '07:15', 30, 'America/Los_Angeles', $3)`,
    [circle, series, amina],
  )
  const ids = []
  for (const starts of ['2027-02-04T15:15Z', '2027-03-04T15:15Z', '2027-03-11T15:15Z', '2027-03-18T14:15Z'])
    ids.push(await layMeeting(world, { space: circle, starts, minutes: 30, series_id: series }))
  await tellMaya('meeting planned', ids[1]!)
  const calendar = calendarIn((await post())[0])
  assert.equal(calendar?.method, 'PUBLISH')
  assert.deepEqual(
    calendar.events.map(({ uid }) => uid),
    ids.slice(1).map((id) => `${id}@localhost`),
  )
  assert.doesNotMatch(calendar.text, /ATTENDEE/)
})

test('of several meetings one letter tells, and what is over is not brought along', async () => {
  const two = []
  for (const starts of ['2027-04-01T15:15Z', '2027-01-05T15:15Z'])
    two.push(await layMeeting(world, { space: circle, starts }))
  for (const id of two) await tellMaya('meeting planned', id)
  const letters = await post()
  assert.equal(letters.length, 1)
  assert.match(letters[0]!.text ?? '', /2 meetings were planned\./)
  assert.deepEqual(
    calendarIn(letters[0])?.events.map(({ uid }) => uid),
    [`${two[0]}@localhost`],
  )
})

test('in a digest nothing is brought along', async () => {
  await atBirchwood.post('/me/notices', wanted)
  await tellMaya('meeting planned', await layMeeting(world, { space: circle, starts: '2027-04-08T15:15Z' }))
  world.clock.set(new Date('2027-02-17T15:00:00Z'))
  const [letter] = await post()
  assert.match(letter?.subject ?? '', /notice/)
  assert.equal(calendarIn(letter), undefined)
})

test('whoever has left meanwhile gets the letter without the meeting', async () => {
  await atBirchwood.post('/me/notices', { ...wanted, ...atOnce })
  await tellMaya('meeting planned', await layMeeting(world, { space: circle, starts: '2027-04-15T15:15Z' }))
  await walkTurns(db)
  await world.look('update sharing.membership set until_at = $3 where space_id = $1 and person_id = $2', [
    circle,
    maya,
    world.clock.now(),
  ])
  const [letter] = await post()
  assert.match(letter?.text ?? '', /A meeting was planned\./)
  assert.equal(calendarIn(letter), undefined)
})

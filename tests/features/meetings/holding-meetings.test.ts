import assert from 'node:assert/strict'
import { test } from 'node:test'
import { walkMeetings } from '#meetings'
import { asPerson } from '#platform'
import { leaveCircle } from '#sharing'
import { openWorld, type Visitor } from '#world'
import { planIn } from './planning.ts'

const world = await openWorld({ demo: true })
const [amina, maya] = (await Promise.all(
  ['amina.okafor', 'maya.halvorsen'].map((key) => world.signedIn(key)),
)) as [Visitor, Visitor]

const meetings = async (state: string) =>
  (
    await world.look<{ path: string }>(
      `select '/meetings/' || m.space_id || '/' || m.id as path from meetings.meeting m
      join sharing.circle c on c.space_id = m.space_id join people.person p on p.space_id = c.founded_by
      where p.name = 'Amina Okafor' and c.kind = 'partnership' and m.state = $1 order by m.starts_at`,
      [state],
    )
  ).map(({ path }) => path)
const [next = '', after = ''] = await meetings('planned')

test('the demo has a year of meetings: nine held, two that did not take place, two called off', async () => {
  assert.equal((await meetings('held')).length, 9)
  assert.equal((await meetings('missed')).length, 2)
  const page = await amina.get('/meetings')
  assert.match(page.words, /February 2027/)
  assert.match(page.words, /With Maya Halvorsen Thursday, Feb 18, 7:15 AM – 7:45 AM/)
  assert.match(page.words, /The Second Thursday/)
})

test('the next partner meeting is prepared without a tap: what was promised, one goal, one question', async () => {
  const page = await amina.get(next)
  assert.match(page.words, /What became of our promises/)
  assert.match(
    page.words,
    /Students explain their thinking|Teacher teams lead|I ask before I tell|More children/,
  )
  assert.match(page.words, /Visit one grade 4 lesson with Maya’s question/)
})

test('two taps bring a goal: it stands on the agenda, opens to the partner, and closes when it is taken off', async () => {
  const choose = await amina.get(`${after}/presenting`)
  const [, item = ''] = /name="noun" value="brief".*?name="item" value="([^"]+)"/s.exec(choose.body) ?? []
  assert.match(item, /-/)
  const opens = async () => (await maya.get(`/shared/${await spaceOf('Amina Okafor')}/brief/${item}`)).status
  assert.equal(await opens(), 404)
  const { to } = await amina.post(`${after}/presenting`, { noun: 'brief', item })
  assert.match((await maya.get(to)).words, /Presenting · Amina Okafor/)
  assert.equal(await opens(), 200)
  const [, off = ''] = /action="([^"]+\/topics\/[^"]+\/ending)"/.exec((await amina.get(to)).body) ?? []
  await amina.post(off)
  assert.equal(await opens(), 404)
})

test('somebody else’s item cannot be brought', async () => {
  const [goal] = await world.look<{ id: string }>(
    `select g.id from focus.goal g join people.person p on p.space_id = g.space_id where p.name = 'Maya Halvorsen' limit 1`,
  )
  assert.equal((await amina.post(`${after}/presenting`, { noun: 'goal', item: goal?.id ?? '' })).status, 404)
})

test('a topic is added in a line, and an empty or endless one comes back with a sentence', async () => {
  const added = await maya.post(`${next}/topics`, { words: 'The bus loop at seven', minutes: '4' })
  assert.equal(added.status, 303)
  assert.match((await amina.get(next)).words, /The bus loop at seven 4 min · A topic · Maya Halvorsen/)
  assert.match((await amina.get(next)).words, /30 minutes, and none over/)
  const empty = await maya.post(`${next}/topics`, { words: ' ' })
  assert.equal(empty.status, 422)
  assert.match(empty.words, /A few words are needed/)
  const endless = await maya.post(`${next}/topics`, { words: 'word '.repeat(100) })
  assert.equal(endless.status, 422)
  assert.match(endless.body, /word word/)
})

test('the agenda is arranged without script; two who arrange at once do not undo each other', async () => {
  const form = await amina.get(`${next}/agenda`)
  const base = form.field('base') ?? ''
  const kept = await amina.post(`${next}/agenda`, {
    base,
    'minutes.promises': '9',
    'place.question': '1',
    'out.checkIn': 'yes',
  })
  assert.equal(kept.status, 303)
  const page = await maya.get(next)
  assert.match(page.words, /Agenda .*One question.*What became of our promises 9 min/)
  assert.doesNotMatch(page.words, /Check-in/)
  const late = await maya.post(`${next}/agenda`, { base, 'minutes.promises': '1' })
  assert.equal(late.status, 409)
  assert.match(late.words, /Somebody arranged this agenda a moment ago/)
})

test('who comes is everybody’s own word', async () => {
  await maya.post(`${next}/answer`, { coming: 'maybe' })
  assert.match((await amina.get(next)).words, /Maya Halvorsen may be there/)
})

test('the day before, each member is reminded once; who said no is not', async () => {
  world.clock.set(new Date('2027-02-17T16:00:00Z'))
  const count = async (meeting = next) =>
    (
      await world.look(`select from notices.notice where kind = 'meeting tomorrow' and about_id = $1`, [
        meeting.split('/')[3],
      ])
    ).length
  await walkMeetings(world.program.db)
  assert.equal(await count(), 2)
  await walkMeetings(world.program.db)
  assert.equal(await count(), 2)
  assert.match((await amina.get('/notices')).words, /A meeting of yours is coming up/)
  await maya.post(`${after}/answer`, { coming: 'no' })
  world.clock.set(new Date('2027-03-03T16:00:00Z'))
  await walkMeetings(world.program.db)
  assert.equal(await count(after), 1)
})

test('who comes to one of two meetings of a day is reminded of that one alone', async () => {
  const two = []
  for (const begins of ['08:00', '15:00']) {
    const { to } = await planIn(next.split('/')[2]!, amina, {
      day: '2027-03-11',
      begins,
      ends: begins.replace('00', '30'),
    })
    two.push(to.split('?')[0]!)
  }
  await maya.post(`${two[0]}/answer`, { coming: 'no' })
  world.clock.set(new Date('2027-03-10T23:30:00Z'))
  await walkMeetings(world.program.db)
  const reminded = await world.look<{ id: string }>(
    `select about_id as id from notices.notice where kind = 'meeting tomorrow' and space_id = $1 and at > $2`,
    [await spaceOf('Maya Halvorsen'), new Date('2027-03-10T23:00:00Z')],
  )
  assert.deepEqual(
    reminded.map(({ id }) => id),
    [two[1]!.split('/')[3]],
  )
})

test('on its day, and from an hour before, a meeting may be noted already; earlier it is only planned', async () => {
  const asks = async () => /You have met already\?/.test((await amina.get(next)).words)
  world.clock.set(new Date('2027-02-17T16:00:00Z'))
  assert.equal(await asks(), false)
  world.clock.set(new Date('2027-02-18T09:00:00Z'))
  assert.equal(await asks(), true)
  await amina.post(`${next}/holding`, { seen: '0', there: await spaceOf('Amina Okafor') })
  assert.match((await amina.get(next)).words, /It took place/)
  await amina.post(`${next}/holding/ending`, { seen: '0' })
})

test('a quarter of an hour after its end it asks what became of it; one tap, and what stays of it stands there', async () => {
  world.clock.set(new Date('2027-02-18T15:50:00Z'))
  assert.match((await amina.get(next)).words, /How was it\? When you are done, one tap is enough/)
  assert.doesNotMatch((await amina.get('/meetings')).words, /did it take place\?/)
  world.clock.set(new Date('2027-02-18T16:01:00Z'))
  const page = await amina.get(next)
  assert.match(page.words, /How was it\? Its time is over/)
  assert.match((await amina.get('/meetings')).words, /did it take place\?/)
  const me = await spaceOf('Amina Okafor')
  const held = await amina.post(`${next}/holding`, { seen: '0', there: me })
  assert.equal(held.status, 303, held.words)
  const noted = await maya.get(next)
  assert.match(noted.words, /It took place\. The next one: Thursday, Mar 4/)
  const [, there = ''] = /Who was there (.*)/.exec(noted.words) ?? []
  assert.match(there, /^Amina Okafor/)
  assert.doesNotMatch(there, /Maya Halvorsen \(you\)/)
})

test('themes are lines with their writer; taken off and brought back with a tap each', async () => {
  await maya.post(`${next}/themes`, { words: 'Waiting seven seconds' })
  assert.match((await amina.get(next)).words, /Waiting seven seconds Maya Halvorsen/)
  const [, off = ''] = /action="([^"]+\/themes\/[^"]+\/ending)"/.exec((await maya.get(next)).body) ?? []
  const { to } = await maya.post(off)
  const page = await maya.get(to)
  assert.match(page.words, /The theme is taken off/)
  assert.doesNotMatch((await amina.get(next)).words, /Waiting seven/)
  await maya.post(off.replace('ending', 'return'))
  assert.match((await amina.get(next)).words, /Waiting seven/)
  assert.equal((await amina.post(off)).status, 404)
})

test('whoever left keeps sight of their own themes, and of nothing else', async () => {
  const [, space = ''] = /^\/meetings\/([^/]+)/.exec(next) ?? []
  const mayas = await spaceOf('Maya Halvorsen')
  await world.program.db.as(asPerson(mayas), (tx) => leaveCircle(tx, space))
  assert.equal((await maya.get(next)).status, 404)
  const page = await maya.get('/meetings')
  assert.match(page.words, /Themes of yours from circles you have left.*Waiting seven seconds/)
  assert.doesNotMatch(page.words, /How quick I am with reasons/)
})

async function spaceOf(name: string) {
  const [row] = await world.look<{ id: string }>(`select id from people.person where name = $1`, [name])
  return row?.id ?? ''
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AccountBook } from '#accounts'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { circleOfTwo, layMeeting } from '../slots/week.ts'
import { addressOf, eventsOf } from './feed.ts'

const world = await openWorld({ demo: true })
await world.look('delete from calendar.feed')
await world.look('delete from promises.promise')
await world.look('delete from meetings.meeting')
const amina = castMember('amina.okafor').id
const [atAlder, atBirchwood] = [await world.signedIn('amina.okafor'), await world.signedIn('maya.halvorsen')]
const program = world.visitor()
const circle = await circleOfTwo(world)

const read = async (address: string) => eventsOf((await program.get(address)).body)

test('whoever has no feed is told what it is, and one tap makes the address', async () => {
  const page = await atAlder.get('/calendar')
  assert.match(page.words, /LPS makes a private address for you/)
  assert.equal((await atAlder.post('/calendar/on')).to, '/calendar?done=on')
  assert.match((await atAlder.get('/calendar?done=on')).words, /Turned on\. Give this address/)
  assert.match(await addressOf(atAlder), /^\/calendar\/[\w-]{44}\.ics$/)
  assert.equal((await world.look('select from calendar.feed where space_id = $1', [amina])).length, 1)
})

test('a calendar program reads the meetings of the circle and of the structures without signing in', async () => {
  const meeting = await layMeeting(world, {
    space: circle,
    starts: '2027-02-18T15:15Z',
    place: 'My office; Alder',
  })
  await layMeeting(world, { space: amina, starts: '2027-02-19T18:00Z', title: 'The board’s budget' })
  const answer = await program.get(await addressOf(atAlder))
  assert.equal(answer.status, 200)
  assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8')
  assert.match(answer.headers.get('cache-control') ?? '', /private/)
  const [event, own, ...others] = eventsOf(answer.body)
  assert.equal(others.length, 0)
  assert.deepEqual(
    [event?.uid, event?.summary, event?.startDate.toJSDate().toISOString()],
    [`${meeting}@localhost`, 'LPS meeting', '2027-02-18T15:15:00.000Z'],
  )
  assert.equal(own?.summary, 'LPS meeting')
  assert.doesNotMatch(answer.body, /Maya|Halvorsen|Alder|office|budget|LOCATION/)
})

test('only when its owner chooses does it say with whom and where', async () => {
  assert.equal((await atAlder.post('/calendar/shows', { shows: 'named' })).status, 303)
  const [event, own] = await read(await addressOf(atAlder))
  assert.deepEqual([event?.summary, event?.location], ['LPS: Maya Halvorsen', 'My office; Alder'])
  assert.equal(own?.summary, 'LPS: The board’s budget')
  await atAlder.post('/calendar/shows', { shows: 'plain' })
  assert.doesNotMatch((await program.get(await addressOf(atAlder))).body, /Maya|Alder|budget/)
  assert.equal((await atAlder.post('/calendar/shows', { shows: 'everything' })).status, 404)
})

test('asked again for what has not changed it answers with nothing new; moved, it does', async () => {
  const address = await addressOf(atAlder)
  const etag = (await program.get(address)).headers.get('etag') ?? ''
  assert.equal((await program.get(address, { 'if-none-match': etag })).status, 304)
  await world.look(
    `update meetings.meeting set starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day',
      sequence = sequence + 1, changed_at = $2 where space_id = $1`,
    [circle, world.clock.now()],
  )
  const again = await program.get(address, { 'if-none-match': etag })
  assert.equal(again.status, 200)
  const moved = eventsOf(again.body).find((one) => one.sequence === 1)
  assert.equal(moved?.startDate.toJSDate().toISOString(), '2027-02-19T15:15:00.000Z')
})

test('a program that only asks for the head is answered, too', async () => {
  const answer = await world.app.request(`http://localhost${await addressOf(atAlder)}`, { method: 'HEAD' })
  assert.deepEqual([answer.status, await answer.text()], [200, ''])
  assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8')
})

test('a cancelled meeting stays and says so; one long ago and one too far ahead are left out', async () => {
  await world.look(
    `update meetings.meeting set state = 'cancelled', sequence = sequence + 1 where space_id = $1`,
    [amina],
  )
  await layMeeting(world, { space: circle, starts: '2026-10-01T15:15Z' })
  await layMeeting(world, { space: circle, starts: '2028-06-01T15:15Z' })
  const events = await read(await addressOf(atAlder))
  assert.equal(events.length, 2)
  assert.deepEqual(events.map((one) => one.component.getFirstPropertyValue('status')).toSorted(), [
    'CANCELLED',
    'CONFIRMED',
  ])
})

test('everybody reads their own: the partner’s feed has the circle’s meetings and not those of Amina’s structures', async () => {
  await atBirchwood.post('/calendar/on')
  const events = await read(await addressOf(atBirchwood))
  assert.equal(events.length, 1)
  assert.notEqual(await addressOf(atBirchwood), await addressOf(atAlder))
})

test('whoever leaves the circle loses its meetings from their calendar', async () => {
  const other = await world.signedIn('ruth.abernathy')
  await other.post('/calendar/on')
  assert.equal((await read(await addressOf(other))).length, 0)
  const ruth = castMember('ruth.abernathy').id
  await world.look(
    `insert into sharing.membership (space_id, person_id, state, asked_by, seat, from_at) values ($1, $2, 'member', $3, 9, $4)`,
    [circle, ruth, amina, new Date(world.clock.now().getTime() - 1000)],
  )
  assert.equal((await read(await addressOf(other))).length, 1)
  await world.look('update sharing.membership set until_at = $3 where space_id = $1 and person_id = $2', [
    circle,
    ruth,
    world.clock.now(),
  ])
  assert.equal((await read(await addressOf(other))).length, 0)
})

test('a wrong address, an old one, one turned off and that of a closed account are answered alike', async () => {
  const first = await addressOf(atAlder)
  const changed = first.replace(/.(?=\.ics$)/, (sign) => (sign === 'A' ? 'B' : 'A'))
  const stranger = `/calendar/${'A'.repeat(44)}.ics`
  const none = await program.get(stranger)
  const isNone = async (address: string, why: string) => {
    const answer = await program.get(address)
    assert.deepEqual([answer.status, answer.words], [404, none.words], why)
  }
  for (const odd of [
    changed,
    '/calendar/short.ics',
    '/calendar/%00.ics',
    '/calendar/a%2Fb.ics',
    `${first}.ics`,
  ])
    await isNone(odd, odd)
  await atAlder.post('/calendar/renewed')
  await isNone(first, 'old')
  const second = await addressOf(atAlder)
  assert.equal((await program.get(second)).status, 200)
  await atAlder.post('/calendar/off')
  assert.match((await atAlder.get('/calendar')).words, /turned off: it answers nobody/)
  await isNone(second, 'off')
  await atAlder.post('/calendar/on')
  assert.equal((await program.get(second)).status, 200)
  const gone = await world.signedIn('siobhan.orourke')
  await gone.post('/calendar/on')
  const third = await addressOf(gone)
  assert.equal((await program.get(third)).status, 200)
  const [{ pool }, person] = [world.program.accounts, castMember('siobhan.orourke').id]
  await AccountBook.closeAccount(pool, person)
  await isNone(third, 'closed')
  await AccountBook.reopenAccount(pool, person)
  assert.equal((await program.get(third)).status, 200)
})

test('whose feed it is, no address says, and the tables keep no secret of it', async () => {
  const address = await addressOf(atAlder)
  assert.ok(!address.includes(amina) && !address.includes(amina.replaceAll('-', '')))
  const [, seal = ''] = /\/calendar\/[\w-]{22}([\w-]{22})/.exec(address) ?? []
  const [row] = await world.look<{ text: string }>(
    'select f::text as text from calendar.feed f where space_id = $1',
    [amina],
  )
  assert.ok(!row!.text.includes(seal))
})

test('nobody turns on, renews or reads the page of another; without a feed there is nothing to change', async () => {
  const gus = await world.signedIn('gus.lindahl')
  for (const change of ['off', 'renewed']) assert.equal((await gus.post(`/calendar/${change}`)).status, 404)
  assert.match((await gus.get('/calendar')).words, /LPS makes a private address for you/)
  assert.equal((await program.get('/calendar')).status, 302)
})

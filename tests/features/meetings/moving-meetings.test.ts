import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld, type Visitor } from '#world'
import { addressIn, circleOf, field, planIn } from './planning.ts'

const world = await openWorld({ demo: true })
const [ruth, siobhan] = (await Promise.all(
  ['ruth.abernathy', 'siobhan.orourke'].map((key) => world.signedIn(key)),
)) as [Visitor, Visitor]

const circle = await circleOf(ruth)
const plan = (who: Visitor, changed: Record<string, string> = {}) => planIn(circle, who, changed)
const planned = async (changed: Record<string, string> = {}) =>
  (await plan(ruth, changed)).to.split('?')[0] ?? ''

test('it is called off with one tap and planned again with another; calendars hear of both', async () => {
  const at = await planned({ day: '2027-06-03' })
  await ruth.post(`${at}/cancelling`, { seen: '0' })
  const page = await siobhan.get(at)
  assert.match(page.words, /Ruth Abernathy called this meeting off/)
  await siobhan.post(`${at}/cancelling/ending`, { seen: '1' })
  assert.doesNotMatch((await ruth.get(at)).words, /called this meeting off/)
  const { id } = addressIn(at)
  const [row] = await world.look<{ sequence: number }>(
    `select sequence from meetings.meeting where id = $1`,
    [id],
  )
  assert.equal(row?.sequence, 2)
})

test('what was called off lies folded for a week, and then only among those before', async () => {
  const at = await planned({ day: '2027-02-18', title: 'The one that was called off' })
  await ruth.post(`${at}/cancelling`, { seen: '0' })
  const folded = /<summary>Called off lately<\/summary>.*The one that was called off/s
  assert.match((await ruth.get('/meetings')).body, folded)
  assert.doesNotMatch(
    (await ruth.get('/meetings')).body.split('<summary>')[0] ?? '',
    /The one that was called/,
  )
  const now = world.clock.now()
  world.clock.set(new Date('2027-02-27T16:00:00Z'))
  assert.doesNotMatch((await ruth.get('/meetings')).words, /The one that was called off/)
  assert.match((await ruth.get('/meetings?older=yes')).body, folded)
  world.clock.set(now)
})

test('calling off a whole series weighs less on its page than calling off one', async () => {
  const { to } = await plan(ruth, { day: '2027-08-05', until: '2027-08-26', repeats: 'week' })
  const page = await ruth.get(to)
  assert.match(page.body, /<summary>The whole series<\/summary>.*Call off this one and all that follow/s)
})

test('where those who meet live in two zones, every time says its zone', async () => {
  const at = await planned({ day: '2027-09-02' })
  assert.doesNotMatch((await ruth.get(at)).words, /Pacific Time/)
  await world.look(`update people.person set time_zone = 'America/Denver' where name like 'Siobh%'`)
  assert.match((await ruth.get(at)).words, /Thursday, Sep 2, .* [AP]M, Pacific Time With/)
  assert.match((await ruth.get('/meetings')).words, /Thursday, Sep 2, \S+ [AP]M – \S+ [AP]M, Pacific Time/)
  assert.match(
    (await ruth.get('/people')).words,
    /The Second Thursday Thursday, Mar 11, .* 5:00 PM, Pacific Time/,
  )
  await world.look(`update people.person set time_zone = 'America/Los_Angeles' where name like 'Siobh%'`)
})

test('whoever moves a meeting that another called off a moment ago sees what happened, and nothing is written', async () => {
  const at = await planned({ day: '2027-06-10' })
  const form = await ruth.get(`${at}/moment`)
  await siobhan.post(`${at}/cancelling`, { seen: '0' })
  const answer = await ruth.post(`${at}/moment`, {
    seen: field(form, 'seen'),
    day: '2027-06-11',
    begins: '09:00',
    ends: '09:30',
    place: 'My words',
  })
  assert.equal(answer.status, 409)
  assert.match(answer.words, /Siobhán O'Rourke changed this meeting a moment ago/)
  assert.equal(answer.field('place'), 'My words')
  assert.match((await ruth.get(at)).words, /Thursday, Jun 10/)
})

test('moving one of a series, or this one and all that follow', async () => {
  const { to } = await plan(ruth, {
    day: '2027-07-01',
    begins: '08:00',
    ends: '08:30',
    until: '2027-07-22',
    repeats: 'week',
  })
  const at = to.split('?')[0] ?? ''
  const answer = await ruth.post(`${at}/moment`, {
    seen: '0',
    day: '2027-07-02',
    begins: '09:00',
    ends: '09:45',
    reach: 'following',
  })
  assert.equal(answer.status, 303, answer.words)
  const { id } = addressIn(at)
  const rows = await world.look<{ at: string }>(
    `select to_char(starts_at at time zone zone, 'MM-DD HH24:MI') as at from meetings.meeting where series_id = $1
    order by starts_at`,
    [id],
  )
  assert.deepEqual(
    rows.map((row) => row.at),
    ['07-02 09:00', '07-09 09:00', '07-16 09:00', '07-23 09:00'],
  )
  await ruth.post(`${at}/cancelling`, { seen: '1', reach: 'following' })
  assert.equal(
    (await world.look(`select from meetings.meeting where series_id = $1 and state = 'cancelled'`, [id]))
      .length,
    4,
  )
  await ruth.post(`${at}/cancelling/ending`, { seen: '2', reach: 'following' })
  assert.equal(
    (await world.look(`select from meetings.meeting where series_id = $1 and state = 'planned'`, [id]))
      .length,
    4,
  )
})

test('what was called off alone stays so when the rest of its series is planned again', async () => {
  const { to } = await plan(ruth, { day: '2027-10-07', until: '2027-10-28', repeats: 'week' })
  const { space, id } = addressIn(to)
  const states = () =>
    world.look<{ id: string; state: string }>(
      `select id, state from meetings.meeting where series_id = $1 order by starts_at`,
      [id],
    )
  const third = (await states())[2]?.id
  await ruth.post(`/meetings/${space}/${third}/cancelling`, { seen: '0' })
  const now = world.clock.now()
  world.clock.set(new Date(now.getTime() + 60_000))
  await ruth.post(`/meetings/${space}/${id}/cancelling`, { seen: '0', reach: 'following' })
  await ruth.post(`/meetings/${space}/${id}/cancelling/ending`, { seen: '1', reach: 'following' })
  world.clock.set(now)
  assert.deepEqual(
    (await states()).map(({ state }) => state),
    ['planned', 'planned', 'cancelled', 'planned'],
  )
})

test('a meeting that did not take place says so without blame, and nobody is told', async () => {
  const at = await planned({ day: '2027-08-05' })
  const told = () => world.look('select from notices.notice where about_id = $1', [addressIn(at).id])
  const before = await told()
  await ruth.post(`${at}/missing`, { seen: '0' })
  assert.deepEqual(await told(), before)
  const page = await siobhan.get(at)
  assert.match(page.words, /It did not take place\. Such weeks happen\. Find another time/)
  assert.doesNotMatch(page.words, /Ruth Abernathy (missed|did)/)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld, type Visitor } from '#world'
import { statementsOf } from '../statements.ts'
import { addressIn, circleOf, field, planIn } from './planning.ts'

const world = await openWorld({ demo: true })
const [ruth, siobhan, amina, marcus] = (await Promise.all(
  ['ruth.abernathy', 'siobhan.orourke', 'amina.okafor', 'marcus.delacroix'].map((key) => world.signedIn(key)),
)) as [Visitor, Visitor, Visitor, Visitor]

const circle = await circleOf(ruth)
const plan = (who: Visitor, changed: Record<string, string> = {}) => planIn(circle, who, changed)
const planned = async (changed: Record<string, string> = {}) =>
  (await plan(ruth, changed)).to.split('?')[0] ?? ''

test('a meeting is planned with one tap, for everything is proposed, and the other hears of it', async () => {
  const answer = await plan(ruth)
  assert.equal(answer.status, 303, answer.words)
  const page = await ruth.get(answer.to)
  assert.match(page.words, /With Siobhán/)
  assert.match((await siobhan.get('/notices')).words, /planned a meeting with you/)
})

test('the agenda is there already: promises, one goal, one question', async () => {
  const page = await ruth.get(await planned())
  assert.match(page.words, /Check-in.*What became of our promises.*One goal.*Check-out/)
  assert.match(page.words, /30 minutes, and none over/)
})

test('every second Thursday until a day: local time stays the same when the clocks change', async () => {
  const { to } = await plan(ruth, {
    day: '2027-02-25',
    begins: '15:30',
    ends: '17:00',
    until: '2027-03-25',
    repeats: 'twoWeeks',
  })
  const { space, id } = addressIn(to)
  const rows = await world.look<{ day: string; time: string; utc: string }>(
    `select (starts_at at time zone zone)::date::text as day, to_char(starts_at at time zone zone, 'HH24:MI') as time,
      to_char(starts_at at time zone 'UTC', 'HH24:MI') as utc
    from meetings.meeting where space_id = $1 and series_id = $2 order by starts_at`,
    [space, id],
  )
  assert.deepEqual(
    rows.map(({ day, time, utc }) => `${day} ${time} ${utc}`),
    ['2027-02-25 15:30 23:30', '2027-03-11 15:30 23:30', '2027-03-25 15:30 22:30'],
  )
})

test('members hear of a series once, and take turns in leading through it', async () => {
  const { to } = await plan(ruth, {
    day: '2027-04-01',
    until: '2027-04-29',
    repeats: 'week',
    facilitator: await idOf('ruth'),
  })
  const { id } = addressIn(to)
  const rows = await world.look<{ name: string }>(
    `select p.name from meetings.meeting m join people.person p on p.space_id = m.facilitator_id
    where m.series_id = $1 order by m.starts_at`,
    [id],
  )
  assert.deepEqual(
    rows.map(({ name }) => name.split(' ')[0]),
    ['Ruth', 'Siobhán', 'Ruth', 'Siobhán', 'Ruth'],
  )
  const told = await world.look(
    `select from notices.notice n join meetings.meeting m on m.id = n.about_id where m.series_id = $1`,
    [id],
  )
  assert.equal(told.length, 1)
})

test('a form sent twice plans once', async () => {
  const path = `/meetings?circle=${circle}`
  const page = await ruth.get(`/meetings/new?circle=${circle}`)
  const answers = {
    id: field(page, 'id'),
    day: '2027-05-20',
    begins: '08:00',
    ends: '08:30',
    repeats: 'once',
  }
  const [one, other] = [await ruth.post(path, answers), await ruth.post(path, answers)]
  assert.equal(one.to, other.to)
  assert.equal((await world.look(`select from meetings.meeting where id = $1`, [answers.id])).length, 1)
})

test('what cannot be planned comes back with a sentence beside the field, and with what was written', async () => {
  const wrong: [Record<string, string>, RegExp][] = [
    [{ begins: '10:00', ends: '09:00' }, /ends after it begins/],
    [{ begins: '07:00', ends: '20:30' }, /twelve hours at the most/],
    [{ place: 'x'.repeat(500) }, /longer than fits/],
    [{ link: 'javascript:alert(1)' }, /begins with https/],
    [{ day: '2027-02-30' }, /A day looks like/],
    [{ begins: '25:00' }, /A time looks like/],
    [{ day: '2037-02-03' }, /farther away/],
    [{ repeats: 'week', until: '' }, /ends on a day/],
    [{ repeats: 'week', day: '2027-05-06', until: '2027-05-01' }, /not before the first/],
    [{ repeats: 'lastOfMonth', day: '2027-05-06', until: '2027-05-20' }, /no such day/],
    [{ facilitator: '00000000-0000-7000-8000-000000000000' }, /one of those who meet/],
  ]
  for (const [changed, sentence] of wrong) {
    const answer = await plan(ruth, { title: 'Kept words', ...changed })
    assert.equal(answer.status, 422, JSON.stringify(changed))
    assert.match(answer.words, sentence)
    assert.equal(answer.field('title'), 'Kept words')
  }
})

test('a day that is over is noted afterwards: it took place, and nobody is told', async () => {
  const at = await planned({ day: '2027-02-09' })
  assert.match((await ruth.get(at)).words, /It took place/)
  const { id } = addressIn(at)
  assert.equal((await world.look(`select from notices.notice where about_id = $1`, [id])).length, 0)
})

test('nobody outside of the circle finds a meeting, nor what hangs on it', async () => {
  const at = await planned({ day: '2027-08-12' })
  for (const one of ['', '/moment', '/agenda', '/presenting'])
    assert.equal((await amina.get(at + one)).status, 404, one)
  for (const one of ['/cancelling', '/themes', '/topics', '/answer', '/holding'])
    assert.equal((await amina.post(at + one, { seen: '0', words: 'x', coming: 'yes' })).status, 404, one)
  assert.equal((await amina.get(`/meetings/new?circle=${circle}`)).status, 404)
  assert.equal((await amina.get(`/meetings?circle=${circle}`)).status, 404)
  assert.equal((await ruth.get('/meetings/new?circle=nonsense')).status, 404)
})

test('an evaluator as such sees nothing of a room', async () => {
  const [row] = await world.look<{ space: string; id: string }>(
    `select m.space_id as space, m.id from meetings.meeting m join sharing.circle c on c.space_id = m.space_id
    where c.kind = 'partnership' and m.state = 'held' limit 1`,
  )
  assert.equal((await marcus.get(`/meetings/${row?.space}/${row?.id}`)).status, 404)
})

test('a paused circle plans nothing new and says so; what stands can be called off', async () => {
  const at = await planned({ day: '2027-08-19' })
  const open = await ruth.get(`/meetings/new?circle=${circle}`)
  await world.look(
    `update sharing.circle set paused_at = now(), paused_by = founded_by where space_id = $1`,
    [circle],
  )
  const names = ['id', 'day', 'begins', 'ends']
  const given = Object.fromEntries(names.map((name) => [name, field(open, name)]))
  const answer = await ruth.post(`/meetings?circle=${circle}`, { ...given, repeats: 'once' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /This circle is paused/)
  assert.equal((await ruth.post(`${at}/cancelling`, { seen: '0' })).status, 303)
  await world.look(`update sharing.circle set paused_at = null, paused_by = null where space_id = $1`, [
    circle,
  ])
})

test('the longest pages cost few statements', async () => {
  const at = await planned({ day: '2027-08-26' })
  for (const page of [
    at,
    '/meetings',
    `/meetings/new?circle=${circle}`,
    `${at}/moment`,
    `${at}/agenda`,
    `${at}/presenting`,
  ])
    assert.ok((await statementsOf(ruth, page)).length <= 8, page)
})

async function idOf(name: string) {
  const [row] = await world.look<{ id: string }>(`select id from people.person where name ilike $1`, [
    `${name}%`,
  ])
  return row?.id ?? ''
}

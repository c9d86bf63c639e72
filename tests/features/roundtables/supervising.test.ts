import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld, type Visitor } from '#world'
import { capture } from '../capture.ts'
import { seatTable, statusOf, toldOf } from './tables.ts'

// Zofia evaluates Linh and Gus; nobody at the table evaluates Ruth, whom Marcus evaluates.
const world = await openWorld({ demo: true })
const [ruth, linh, gus, zofia] = await Promise.all(
  ['ruth.abernathy', 'linh.nguyen', 'gus.lindahl', 'zofia.wisniewska'].map((key) => world.signedIn(key)),
)
const id = (key: string) => castMember(key).id
const circleOf = (at: string) => at.split('/').at(-1)!
const seen = (owner: string, entry: string) => `/shared/${id(owner)}/evidence/${entry.split('/').at(-1)}`
const sharing = (entry: string) => `/sharing/evidence/${entry.split('/').at(-1)}`

/** Writes an entry and opens it to a table for good. */
async function open(leader: Visitor, caption: string, at: string) {
  const entry = await capture(leader, { caption })
  const { status } = await leader.post(sharing(entry), { circle: circleOf(at) })
  assert.equal(status, 303)
  return entry
}

/** Writes an entry and presents it in a meeting of the table next week. */
async function present(leader: Visitor, caption: string, at: string) {
  const entry = await capture(leader, { caption })
  const [meeting] = await world.look<{ id: string }>(
    `insert into meetings.meeting (space_id, starts_at, ends_at, zone, made_by)
      select $1::uuid, '2027-02-23T15:00:00Z', '2027-02-23T16:30:00Z', 'America/Los_Angeles', founded_by
      from sharing.circle where space_id = $1::uuid returning id`,
    [circleOf(at)],
  )
  const kept = await leader.post(`${sharing(entry)}/meetings/${circleOf(at)}`, {
    meeting: meeting!.id,
    days: '14',
  })
  assert.equal(kept.status, 303, kept.words)
  return entry
}

test('members joining and leaving opens and closes what is shared in the same moment', async () => {
  const at = await seatTable(world, ['ruth.abernathy', 'linh.nguyen'])
  const entry = seen('ruth.abernathy', await open(ruth!, 'For the table', at))
  assert.equal(await statusOf(linh!, entry), 200)
  assert.equal(await statusOf(gus!, entry), 404)
  await ruth!.post(`${at}/asking`, { person: id('gus.lindahl') })
  assert.equal(await statusOf(gus!, entry), 404)
  await gus!.post(`${at}/membership`)
  assert.equal(await statusOf(gus!, entry), 200)
  await gus!.post(`${at}/membership/ending`)
  assert.equal(await statusOf(gus!, entry), 404)
  await ruth!.post(`${at}/pause`)
  assert.equal(await statusOf(linh!, entry), 404)
  await ruth!.post(`${at}/pause/ending`)
  assert.equal(await statusOf(linh!, entry), 200)
  await ruth!.post(`${at}/membership/ending`)
  assert.equal(await statusOf(linh!, entry), 404)
})

test('a supervisor joins: all read so on every page, what was shared for good closes, what is presented stays', async () => {
  const at = await seatTable(world, ['ruth.abernathy', 'linh.nguyen', 'gus.lindahl'])
  const [lasting, presented, ruths] = [
    seen('linh.nguyen', await open(linh!, 'For good', at)),
    seen('linh.nguyen', await present(linh!, 'For the meeting', at)),
    seen('ruth.abernathy', await open(ruth!, 'Of Ruth', at)),
  ]
  await ruth!.post(`${at}/asking`, { person: id('zofia.wisniewska') })
  assert.equal(await statusOf(gus!, lasting), 200)
  assert.doesNotMatch((await gus!.get(at)).words, /evaluate/)
  await zofia!.post(`${at}/membership`)
  assert.deepEqual(
    await Promise.all([lasting, presented, ruths].map((entry) => statusOf(gus!, entry))),
    [404, 200, 200],
  )
  assert.deepEqual(
    await Promise.all([lasting, presented, ruths].map((entry) => statusOf(zofia!, entry))),
    [404, 200, 200],
  )
  assert.equal(await toldOf(world, 'linh.nguyen', 'supervisor at the table'), 1)
  assert.equal(await toldOf(world, 'ruth.abernathy', 'supervisor at the table'), 0)
})

test('as long as a supervisor sits there, everybody reads so on every page of the room, each in their own words', async () => {
  const at = await seatTable(world, ['ruth.abernathy', 'linh.nguyen', 'gus.lindahl', 'zofia.wisniewska'])
  for (const part of [
    '',
    '/definition',
    '/definition/cards',
    '/definition/lines',
    '/definition/together',
    '/asking',
    '/words',
  ]) {
    const page = await ruth!.get(at + part)
    assert.match(page.words, /Zofia Wiśniewska evaluates somebody at this table\./, part)
    assert.match(page.words, /Many groups talk more freely when evaluators meet at a table of their own\./)
  }
  assert.match((await linh!.get(at)).words, /Zofia Wiśniewska evaluates you and sits at this table\./)
  assert.match(
    (await zofia!.get(at)).words,
    /You evaluate somebody at this table, and everybody here knows it\./,
  )
  assert.match((await ruth!.get('/roundtables')).words, /4 members · somebody here evaluates another/)
})

test('the evaluator leaves: the notice goes, sharing for good is possible again, and what closed stays closed', async () => {
  const at = await seatTable(world, ['ruth.abernathy', 'linh.nguyen', 'gus.lindahl'])
  const closed = seen('linh.nguyen', await open(linh!, 'Before', at))
  await ruth!.post(`${at}/asking`, { person: id('zofia.wisniewska') })
  await zofia!.post(`${at}/membership`)
  await zofia!.post(`${at}/membership/ending`)
  assert.doesNotMatch((await linh!.get(at)).words, /evaluate/)
  assert.equal(await statusOf(gus!, closed), 404)
  assert.equal(await statusOf(gus!, seen('linh.nguyen', await open(linh!, 'After', at))), 200)
})

test('a member becomes an evaluator: from that moment all read it, and lasting openings of that leader end', async () => {
  const at = await seatTable(world, ['linh.nguyen', 'ruth.abernathy', 'zofia.wisniewska'])
  const lasting = seen('ruth.abernathy', await open(ruth!, 'Before she was appointed', at))
  const presented = seen('ruth.abernathy', await present(ruth!, 'For the meeting', at))
  assert.deepEqual([await statusOf(zofia!, lasting), await statusOf(zofia!, presented)], [200, 200])
  const eleanor = await world.signedIn('eleanor.vance')
  const given = { person: id('zofia.wisniewska'), process: 'evaluation', until: '' }
  const answer = await eleanor.post(`/supervision/${id('ruth.abernathy')}`, given)
  assert.equal(answer.status, 303, answer.words)
  assert.deepEqual(
    await Promise.all([linh!, zofia!].flatMap((one) => [statusOf(one, lasting), statusOf(one, presented)])),
    [404, 200, 404, 200],
  )
  assert.match((await ruth!.get(at)).words, /Zofia Wiśniewska evaluates you and sits at this table\./)
  const told = await toldOf(world, 'ruth.abernathy', 'supervisor at the table')
  const tables = (await ruth!.get('/roundtables')).words.match(/somebody here evaluates another/g)
  assert.equal(told, tables?.length, 'she is told of each table they share')
})

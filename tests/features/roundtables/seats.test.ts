import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { seatTable, statusOf, toldOf } from './tables.ts'

const world = await openWorld({ demo: true })
const [ruth, linh, gus] = await Promise.all(
  ['ruth.abernathy', 'linh.nguyen', 'gus.lindahl'].map((key) => world.signedIn(key)),
)
const id = (key: string) => castMember(key).id
const seat = (at: string, key: string) => `${at}/seats/${id(key)}`
const later = (days: number) => world.clock.set(new Date(world.clock.now().getTime() + days * 86_400_000))

test('whoever takes the seat sees the table, and its hosts are told', async () => {
  const at = await seatTable(world, ['ruth.abernathy', 'linh.nguyen'])
  assert.match(
    (await linh!.get(at)).words,
    /At the table 2 members Ruth Abernathy Principal, .* Linh Nguyen \(you\)/,
  )
  assert.equal(await toldOf(world, 'ruth.abernathy', 'roundtable joined'), 1)
  assert.match((await linh!.get('/roundtables')).words, /A table of our own 2 members/)
})

test('declining leaves no trace: no notice, no row anybody sees, no happening', async () => {
  const { to } = await ruth!.post('/roundtables', { name: 'Declined', person: id('gus.lindahl') })
  const [at = ''] = to.split('?')
  const before = await world.look('select from platform.happening')
  const notices = await world.look('select from notices.notice')
  assert.equal((await gus!.post(`${at}/membership/ending`)).to, '/people?left=table')
  assert.equal(await statusOf(gus!, at), 404)
  assert.match((await ruth!.get(at)).words, /1 member Ruth/)
  assert.doesNotMatch((await ruth!.get(at)).words, /Gus/)
  assert.equal((await world.look('select from platform.happening')).length, before.length)
  assert.equal((await world.look('select from notices.notice')).length, notices.length)
})

test('a host takes back an asking without a word, and a seat with one; the others do neither', async () => {
  const at = await seatTable(world, ['ruth.abernathy', 'linh.nguyen', 'gus.lindahl'])
  await ruth!.post(`${at}/asking`, { person: id('keisha.baptiste') })
  for (const part of ['ending', 'hosting'])
    assert.equal((await linh!.post(`${seat(at, 'gus.lindahl')}/${part}`)).status, 404)
  assert.equal((await linh!.get(`${at}/asking`)).status, 404)
  assert.equal((await linh!.post(`${at}/asking`, { person: id('maya.halvorsen') })).status, 404)
  await ruth!.post(`${seat(at, 'keisha.baptiste')}/ending`)
  assert.equal(await toldOf(world, 'keisha.baptiste', 'seat taken back'), 0)
  await ruth!.post(`${seat(at, 'gus.lindahl')}/ending`)
  await ruth!.post(`${seat(at, 'gus.lindahl')}/ending`)
  assert.equal(await toldOf(world, 'gus.lindahl', 'seat taken back'), 1)
  assert.equal(await statusOf(gus!, at), 404)
  assert.match((await ruth!.get(at)).words, /At the table 2 members/)
})

test('whoever has a seat or is asked to one is not offered again', async () => {
  const at = await seatTable(world, ['ruth.abernathy', 'linh.nguyen'])
  await ruth!.post(`${at}/asking`, { person: id('gus.lindahl') })
  const offered = async (words: string) => (await ruth!.post(`${at}/asking/found`, { words })).body
  const nguyen = await offered('nguyen')
  assert.ok(nguyen.includes(id('daniel.nguyen')))
  assert.ok(!nguyen.includes(id('linh.nguyen')))
  assert.ok(!(await offered('lindahl')).includes(id('gus.lindahl')))
})

test('two hosts look after a table; when the last one leaves, who has been there longest does', async () => {
  const at = await seatTable(world, ['ruth.abernathy', 'linh.nguyen', 'gus.lindahl'])
  assert.doesNotMatch((await linh!.get(at)).words, /Ask people in/)
  await ruth!.post(`${seat(at, 'linh.nguyen')}/hosting`)
  assert.match((await linh!.get(at)).words, /Ask people in/)
  await linh!.post(`${at}/membership/ending`)
  await ruth!.post(`${at}/membership/ending`)
  assert.equal(await statusOf(ruth!, at), 404)
  assert.match((await gus!.get(at)).words, /At the table 1 member Gus Lindahl \(you\) .*host.*Ask people in/)
  await gus!.post(`${at}/membership/ending`)
  assert.equal(await statusOf(gus!, at), 404)
  const [circle] = await world.look<{ ended: boolean }>(
    `select ended_at is not null as ended from sharing.circle where id = '${at.split('/').at(-1)}'`,
  )
  assert.equal(circle?.ended, true)
})

test('two hosts who ask for the last seat at once: one gets it, the other reads a sentence', async () => {
  const eight = [
    'gus.lindahl',
    'maya.halvorsen',
    'teo.kalani',
    'siobhan.orourke',
    'meiling.chen',
    'daniel.nguyen',
  ]
  const at = await seatTable(world, ['ruth.abernathy', 'linh.nguyen', ...eight, 'owen.macallister'])
  await ruth!.post(`${seat(at, 'linh.nguyen')}/hosting`)
  const answers = await Promise.all([
    ruth!.post(`${at}/asking`, { person: id('keisha.baptiste') }),
    linh!.post(`${at}/asking`, { person: id('conceicao.vasconcelos') }),
  ])
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 422])
  assert.match(answers.find(({ status }) => status === 422)!.words, /there are not that many left/)
  assert.match((await ruth!.get(at)).words, /9 members, 1 asked/)
  const told = await Promise.all(
    ['keisha.baptiste', 'conceicao.vasconcelos'].map((key) => toldOf(world, key, 'roundtable asked')),
  )
  assert.equal(told[0]! + told[1]!, 3) // each was asked once for a table of the demo
  const same = await Promise.all(
    [ruth!, linh!].map((host) => host.post(`${at}/asking`, { person: id('keisha.baptiste') })),
  )
  assert.ok(same.every(({ status }) => status === 303 || status === 422))
})

test('a paused table says so, rests what is shared, and is taken up again by a host alone', async () => {
  const at = await seatTable(world, ['ruth.abernathy', 'linh.nguyen'])
  assert.equal((await linh!.post(`${at}/pause`)).status, 404)
  await ruth!.post(`${at}/pause`)
  const page = await linh!.get(at)
  assert.match(page.words, /This roundtable has been paused since Feb 16\./)
  assert.doesNotMatch(page.words, /Plan a meeting|Take it up again|Nothing at the moment/)
  assert.match(page.words, /Open to this room now What was opened to this room rests while it is paused/)
  assert.equal(await toldOf(world, 'linh.nguyen', 'partnership paused'), 1)
  assert.match((await linh!.get('/roundtables')).words, /Paused · 2 members/)
  await ruth!.post(`${at}/pause/ending`)
  assert.match((await ruth!.get(at)).words, /Plan a meeting/)
})

test('somebody joins a paused table; an ended one is not found any more', async () => {
  const { to } = await ruth!.post('/roundtables', { name: 'Paused', person: id('gus.lindahl') })
  const [at = ''] = to.split('?')
  await ruth!.post(`${at}/pause`)
  await gus!.post(`${at}/membership`)
  assert.match((await gus!.get(at)).words, /paused since/)
  const again = await ruth!.post('/roundtables', { name: 'Ended', person: id('gus.lindahl') })
  const [ended = ''] = again.to.split('?')
  await ruth!.post(`${ended}/membership/ending`)
  assert.equal(await statusOf(gus!, ended), 404)
  assert.equal((await gus!.post(`${ended}/membership`)).status, 404)
})

test('turns go by seat; whoever says “not now”, or is on leave, is passed over, and nobody learns which', async () => {
  const at = await seatTable(world, ['ruth.abernathy', 'linh.nguyen', 'owen.macallister', 'gus.lindahl'])
  await world.look(
    `insert into posts.leave (space_id, post_id, starts) select space_id, id, '2027-02-01' from posts.post where space_id = $1`,
    [id('owen.macallister')],
  )
  assert.match(
    (await gus!.get(at)).words,
    /Next time: Ruth Abernathy in the lead, Linh Nguyen on the clock, you for/,
  )
  await ruth!.post(`${at}/rest`)
  const page = await gus!.get(at)
  assert.match(page.words, /Next time: Linh Nguyen in the lead, you on the clock\./)
  assert.equal(page.words.match(/takes no turn for now/g)?.length, 2)
  assert.match((await ruth!.get(at)).words, /I take turns again/)
  await ruth!.post(`${at}/rest/ending`)
  assert.match((await gus!.get(at)).words, /Next time: Ruth Abernathy in the lead/)
})

test('a host changes what it is called; another host’s words that came between stand beside', async () => {
  const at = await seatTable(world, ['ruth.abernathy', 'linh.nguyen'])
  const base = (await ruth!.get(`${at}/words`)).field('base') ?? ''
  assert.equal((await linh!.get(`${at}/words`)).status, 404)
  assert.equal((await linh!.post(`${at}/words`, { name: 'Mine' })).status, 404)
  await ruth!.post(`${at}/words`, { name: 'New name', purpose: '', base })
  assert.match((await linh!.get(at)).words, /New name/)
  const answer = await ruth!.post(`${at}/words`, { name: 'Other name', purpose: '', base })
  assert.equal(answer.status, 409)
  assert.match(answer.words, /New name/)
  assert.equal(answer.field('name'), 'Other name')
})

test('a partnership is no roundtable, and whoever does not sit there finds nothing', async () => {
  const [pair] = await world.look<{ id: string }>(
    `select c.id from sharing.circle c join sharing.membership m on m.space_id = c.id
      where c.kind = 'partnership' and m.person_id = $1 and m.until_at is null and m.state = 'member'`,
    [id('amina.okafor')],
  )
  const amina = await world.signedIn('amina.okafor')
  const at = `/roundtables/${pair!.id}`
  for (const part of ['', '/asking', '/words', '/definition', '/definition/cards', '/definition/print'])
    assert.equal(await statusOf(amina, at + part), 404, part)
  assert.equal((await amina.post(`${at}/membership/ending`)).status, 404)
  const table = await seatTable(world, ['ruth.abernathy', 'linh.nguyen'])
  for (const part of ['', '/definition', '/definition/lines', '/definition/versions'])
    assert.equal(await statusOf(amina, table + part), 404, part)
  assert.equal(await statusOf(amina, '/roundtables/nothing'), 404)
})

test('whoever left finds nothing there but keeps their own line, and may come again', async () => {
  const at = await seatTable(world, ['ruth.abernathy', 'linh.nguyen'])
  await linh!.post(`${at}/definition/lines?cards=loops.commitment`, { loops: 'I ask the bus drivers.' })
  await linh!.post(`${at}/membership/ending`)
  later(1)
  await ruth!.post(`${at}/asking`, { person: id('linh.nguyen') })
  await linh!.post(`${at}/membership`)
  const page = await linh!.get(`${at}/definition/lines?cards=loops.commitment`)
  assert.equal(page.field('loops'), 'I ask the bus drivers.')
  later(-1)
})

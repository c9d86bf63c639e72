import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const [andre, maya, gus, zofia] = await Promise.all(
  ['andre.whitlock', 'maya.halvorsen', 'gus.lindahl', 'zofia.wisniewska'].map((key) => world.signedIn(key)),
)
const now = '/pulse/2027-02'

test('the first month is one page: four elements, a number and a note each, nothing asked for', async () => {
  const page = await andre!.get('/pulse')
  assert.match(page.words, /February 2027, about a minute/)
  assert.match(page.words, /Relationships How are people with one another\?/)
  assert.match(page.words, /Only you see it/)
  const kept = await andre!.post(now, {
    base: page.field('base') ?? '',
    relationships: '2',
    relationshipsNote: 'Two teams meet, two do not.',
  })
  assert.equal(kept.to, '/pulse?saved=pulse-2027-02')
  assert.match((await andre!.get('/pulse')).words, /Relationships: Two teams meet, two do not\./)
})

test('the months make a line with its words, and a month without an answer stays a gap', async () => {
  await andre!.post('/pulse/2026-12', { relationships: '4' })
  const page = await andre!.get('/pulse')
  assert.match(
    page.body,
    /Relationships: September 2026 no answer, .*December 2026 4 of 5, January 2027 no answer, February 2027 2 of 5\./,
  )
  assert.match((await andre!.get('/pulse/2026-12')).words, /How was it in December 2026\?/)
})

test('low twice in a row asks a question, and never judges', async () => {
  assert.doesNotMatch((await andre!.get('/pulse')).words, /low twice/)
  await andre!.post('/pulse/2027-01', { relationships: '1' })
  assert.match(
    (await andre!.get('/pulse')).words,
    /Relationships was low twice in a row\. Who sees it the same way/,
  )
})

test('what is no number from 1 to 5 comes back with the notes as they were typed', async () => {
  for (const relationships of ['0', '6', 'many']) {
    const answer = await gus!.post(now, { relationships, visionNote: 'A poster' })
    assert.equal(answer.status, 422)
    assert.match(answer.words, /number from 1 to 5/)
    assert.equal(answer.field('visionNote'), 'A poster')
  }
  assert.match((await gus!.post(now, {})).words, /Nothing is written yet/)
  assert.equal((await gus!.post(now, { chaosNote: 'x'.repeat(2001) })).status, 422)
  const [row] = await world.look<{ n: string }>(
    `select count(*) as n from pulse.pulse where space_id = '${castMember('gus.lindahl').id}'`,
  )
  assert.equal(row!.n, '0')
})

test('no month ahead and none long ago can be written down', async () => {
  for (const month of ['2027-03', '2031-01', '2024-01', '2027-13', 'today']) {
    assert.equal((await gus!.get(`/pulse/${month}`)).status, 404)
    assert.equal((await gus!.post(`/pulse/${month}`, { vision: '3' })).status, 404)
  }
})

test('the same month from two tabs: nothing is lost, and both are shown', async () => {
  const [one, other] = [await gus!.get('/pulse'), await gus!.get('/pulse')]
  await gus!.post(now, {
    base: one.field('base')!,
    information: '4',
    informationNote: 'The newsletter is read.',
  })
  const both = await gus!.post(now, {
    base: other.field('base')!,
    information: '4',
    informationNote: 'Nobody reads it.',
  })
  assert.equal(both.status, 409)
  assert.match(both.words, /The newsletter is read\./)
  assert.equal(both.field('informationNote'), 'Nobody reads it.')
  const joined = await gus!.post(now, { base: other.field('base')!, vision: '3' })
  assert.equal(joined.status, 409)
  assert.match(joined.body, /The newsletter is read\./)
  const kept = await gus!.post(now, {
    base: both.field('base')!,
    information: '3',
    informationNote: 'Nobody reads it.',
  })
  assert.equal(kept.status, 303)
})

test('one month is shared with the partner, and no other; nobody else finds it', async () => {
  const amina = await world.signedIn('amina.okafor')
  await amina.post(now, { relationships: '4', relationshipsNote: 'Grade teams knock on doors.' })
  const [row] = await world.look<{ id: string; space: string }>(`select id, space_id as space from pulse.pulse
    where space_id = '${castMember('amina.okafor').id}' and month = '2027-02-01'`)
  const shared = `/shared/${row!.space}/pulse/${row!.id}`
  assert.equal((await maya!.get(shared)).status, 404)
  const sharing = await amina.get(`/sharing/pulse/${row!.id}`)
  assert.equal(sharing.status, 200)
  const [partnership] = await world.look<{ id: string }>(`select c.id from sharing.circle c
    join sharing.membership a on a.space_id = c.id and a.person_id = '${castMember('amina.okafor').id}'
    join sharing.membership b on b.space_id = c.id and b.person_id = '${castMember('maya.halvorsen').id}'
    where c.kind = 'partnership' and c.ended_at is null`)
  await amina.post(`/sharing/pulse/${row!.id}`, { circle: partnership!.id })
  assert.match((await amina.get('/pulse')).words, /You and Maya Halvorsen, your partner/)
  const read = await maya!.get(shared)
  assert.match(
    read.words,
    /Pulse, February 2027.*Relationships.*4 of 5 1, each alone · 5, open, with trust Grade teams knock/,
  )
  assert.doesNotMatch(read.words, /January/)
  assert.match((await maya!.get('/people')).words, /February 2027/)
  for (const other of [gus, zofia]) assert.equal((await other!.get(shared)).status, 404)
  assert.equal((await maya!.post(`/sharing/pulse/${row!.id}`, { circle: partnership!.id })).status, 404)
})

test('two years of months take few statements', async () => {
  await world.look(`insert into pulse.pulse (space_id, month, vision)
    select '${castMember('maya.halvorsen').id}', date '2025-03-01' + (n || ' months')::interval, 3
    from generate_series(0, 22) n on conflict do nothing`)
  assert.ok((await statementsOf(maya!, '/pulse')).length <= 8)
})

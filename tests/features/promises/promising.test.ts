import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { asPerson } from '#platform'
import { walkPromises } from '#promises'
import { foundCircle, joinCircle, leaveCircle } from '#sharing'
import { openWorld } from '#world'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const { db } = world.program
const [gus, keisha, owen, linh] = await Promise.all(
  ['gus.lindahl', 'keisha.baptiste', 'owen.macallister', 'linh.nguyen'].map((key) => world.signedIn(key)),
)
const idOf = (key: string) => castMember(key).id
const circle = crypto.randomUUID()
const around = { id: circle, kind: 'roundtable', name: 'Corner table' } as const
await db.as(asPerson(idOf('gus.lindahl')), (tx) =>
  foundCircle(tx, idOf('gus.lindahl'), around, [idOf('keisha.baptiste'), idOf('owen.macallister')]),
)
for (const key of ['keisha.baptiste', 'owen.macallister'])
  await db.as(asPerson(idOf(key)), (tx) => joinCircle(tx, circle))

const promise = (person: string, what: string, dueOn = '') =>
  gus!.post('/promises', { space: circle, person: idOf(person), what, dueOn, back: '/promises' })
const addressOf = async (what: string) => {
  const [row] = await world.look<{ id: string }>(`select id from promises.promise where what = '${what}'`)
  return `/promises/${circle}/${row!.id}`
}
const wordsOf = async (visitor = keisha) => (await visitor!.get('/promises')).words

test('an empty page teaches: a sentence, an example, a form to promise oneself something', async () => {
  assert.match(await wordsOf(linh), /who does what by when.*For example Ask two fourth-grade teachers/)
  const { to } = await linh!.post('/promises', {
    space: idOf('linh.nguyen'),
    what: 'Call the bus company',
    dueOn: '2027-02-20',
  })
  assert.match(to, /^\/promises\?saved=promise-/)
  assert.match(await wordsOf(linh), /Open Call the bus company by Saturday, Feb 20 · for yourself/)
})

test('on one phone a member writes for all, and each finds their own', async () => {
  assert.equal((await promise('keisha.baptiste', 'Bring the bell schedule', '2027-02-26')).status, 303)
  assert.equal((await promise('gus.lindahl', 'Ask the coach')).status, 303)
  assert.match(await wordsOf(), /Open Bring the bell schedule by Friday, Feb 26 · in Corner table/)
  assert.doesNotMatch(await wordsOf(), /Ask the coach/)
  assert.match(await wordsOf(gus), /Ask the coach whenever it fits · in Corner table/)
})

test('done, and not yet after all, by who promised alone; said twice at once it is said once', async () => {
  const at = await addressOf('Bring the bell schedule')
  const said = await Promise.all([keisha!.post(`${at}/done`), keisha!.post(`${at}/done`)])
  assert.deepEqual(
    said.map(({ status }) => status),
    [303, 303],
  )
  const now = world.clock.now()
  world.clock.set(new Date(now.getTime() + 24 * 3600_000))
  await keisha!.post(`${at}/done`)
  world.clock.set(now)
  assert.match(await wordsOf(), /Done Bring the bell schedule done Tuesday, Feb 16/)
  assert.equal((await gus!.post(`${at}/done/ending`)).status, 404)
  await keisha!.post(`${at}/done/ending`)
  assert.match(await wordsOf(), /Open Bring the bell schedule by Friday/)
})

test('a day is moved, words are mended, and what is let go stands below without a word of blame', async () => {
  const at = await addressOf('Bring the bell schedule')
  const form = await keisha!.get(at)
  const base = form.field('base') ?? ''
  await keisha!.post(at, { base, what: 'Bring both bell schedules', dueOn: '2027-03-05' })
  assert.match(await wordsOf(), /Bring both bell schedules by Friday, Mar 5/)
  const late = await gus!.post(at, { base, what: 'Bring a bell', dueOn: '2027-02-26' })
  assert.equal(late.status, 409)
  assert.match(late.words, /Bring both bell schedules/)
  assert.equal(late.field('what'), 'Bring a bell')
  await keisha!.post(`${at}/dropped`)
  assert.match(await wordsOf(), /Let go Bring both bell schedules/)
  await keisha!.post(`${at}/dropped/ending`)
  assert.match(await wordsOf(), /Open Bring both bell schedules/)
})

test('who neither promised it nor wrote it down changes nothing', async () => {
  const at = await addressOf('Ask the coach')
  for (const path of [at, `${at}/done`, `${at}/dropped`])
    assert.equal((await keisha!.post(path, { what: 'x' })).status, 404)
  assert.equal((await keisha!.get(at)).status, 404)
  assert.equal((await linh!.post(`${at}/done`)).status, 404)
})

test('what cannot be promised comes back with its words and a sentence', async () => {
  const long = await promise('keisha.baptiste', 'x'.repeat(2000))
  assert.equal(long.status, 422)
  assert.match(long.words, /longer than 500 letters/)
  const past = await promise('keisha.baptiste', 'Something', '1900-01-01')
  assert.match(past.words, /This day has passed/)
  assert.equal(past.field('what'), 'Something')
  assert.match((await promise('keisha.baptiste', 'Something', '2399-01-01')).words, /years away/)
  assert.match((await promise('keisha.baptiste', 'Something', 'soon')).words, /not a day/)
  assert.match((await promise('keisha.baptiste', ' ')).words, /What is promised/)
  assert.match((await promise('linh.nguyen', 'Something')).words, /not in this circle/)
  assert.equal((await linh!.post('/promises', { space: circle, what: 'Listen' })).status, 404)
  const elsewhere = await gus!.post('/promises', { space: circle, what: 'Go', back: 'https://example.org/' })
  assert.match(elsewhere.to, /^\/promises\?/)
})

test('each is reminded of their own two days before and once after, and nobody else is', async () => {
  const due = async () => {
    await walkPromises(db)
    const [row] = await world.look<{ n: string }>(
      `select count(*) as n from notices.notice where kind = 'promise due' and space_id = '${idOf('keisha.baptiste')}'`,
    )
    return Number(row!.n)
  }
  await promise('keisha.baptiste', 'Read the draft', '2027-03-10')
  const before = await due()
  const dayOf = (day: string) => world.clock.set(new Date(`${day}T18:00:00Z`))
  dayOf('2027-03-07')
  await due()
  const quiet = await due()
  dayOf('2027-03-08')
  assert.deepEqual([await due(), await due()], [quiet + 1, quiet + 1])
  dayOf('2027-03-10')
  assert.equal(await due(), quiet + 1)
  dayOf('2027-03-11')
  assert.deepEqual([await due(), await due()], [quiet + 2, quiet + 2])
  dayOf('2027-03-20')
  assert.equal(await due(), quiet + 2)
  assert.ok(before <= quiet)
  assert.match(await wordsOf(), /Their day has passed.*Read the draft was for Wednesday, Mar 10/)
  assert.match((await keisha!.get('/notices')).words, /promise/i)
  const table = (await owen!.get(`/roundtables/${circle}`)).words
  assert.match(table, /Read the draft Keisha Baptiste · by Wednesday, Mar 10/, 'to others it is not late')
  const [others] = await world.look<{ n: string }>(
    `select count(*) as n from notices.notice where kind = 'promise due' and space_id = '${idOf('owen.macallister')}'`,
  )
  assert.equal(others!.n, '0')
})

test('who left finds only their own, and may still say that it is done', async () => {
  await promise('owen.macallister', 'Visit the library', '2027-03-25')
  await promise('keisha.baptiste', 'Stay here', '2027-03-25')
  await db.as(asPerson(idOf('owen.macallister')), (tx) => leaveCircle(tx, circle))
  const words = await wordsOf(owen)
  assert.match(words, /Visit the library by Thursday, Mar 25 · from a circle that is over for you/)
  assert.doesNotMatch(words, /Stay here|Corner table/)
  const at = await addressOf('Visit the library')
  assert.match((await owen!.get(at)).words, /You are not in this circle any more/)
  assert.equal((await owen!.post(`${at}/done`)).status, 303)
  const stays = await addressOf('Stay here')
  assert.equal((await owen!.get(stays)).status, 404)
  assert.match((await promise('owen.macallister', 'Come back')).words, /has left it meanwhile/)
})

test('all one ever promised takes few statements', async () => {
  await world.look(`insert into promises.promise (space_id, person_id, written_by, what, due_on)
    select '${circle}', '${idOf('keisha.baptiste')}', '${idOf('gus.lindahl')}', 'Thing ' || n, date '2027-03-20' + n
    from generate_series(1, 150) n`)
  assert.ok((await statementsOf(keisha!, '/promises')).length <= 8)
})

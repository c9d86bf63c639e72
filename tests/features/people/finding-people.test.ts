import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember, demoCast } from '#demo'
import { asPerson, newId, sql } from '#platform'
import { openWorld, type Visitor } from '#world'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const idOf = (key: string) => castMember(key).id

const find = async (who: Visitor, words: string) => {
  const page = await who.get(`/people/directory?words=${encodeURIComponent(words)}`)
  assert.equal(page.status, 200)
  const ids = page.links.flatMap((link) => /^\/people\/([\da-f-]{36})$/.exec(link)?.[1] ?? [])
  return { ids, page }
}

// A district of its own, with one person in it who is known to nobody else.
const elsewhere = newId()
const [district] = await world.look<{ id: string }>(
  `with one as (select uuidv7() as id) insert into organizations.organization
    (id, kind, name, top_id, time_zone, founded_by)
    select id, 'district', 'Łódź Schools', id, 'Europe/Warsaw', $1 from one returning id`,
  [elsewhere],
)
await world.look(
  `insert into people.person (space_id, id, name, full_name) values ($1, $1, 'Żaneta', 'Żaneta Wójcik')`,
  [elsewhere],
)
await world.look(
  `insert into posts.post (space_id, organization_id, title, role_kind, starts)
    values ($1, $2, 'Dyrektorka', 'principal', '2020-01-01')`,
  [elsewhere, district?.id],
)
const zaneta = await world.signedIn(elsewhere)
const usual = {
  timeZone: 'Europe/Warsaw',
  language: 'en',
  textSize: 'usual',
  motion: 'device',
  contrast: 'usual',
}
const beFound = (findable: object) =>
  zaneta.post('/me/profile', { name: 'Żaneta', fullName: 'Żaneta Wójcik', ...usual, ...findable })

test('from People one comes to the directory, and finds a colleague with their post', async () => {
  assert.ok((await amina.get('/people')).links.includes('/people/directory'))
  const { ids, page } = await find(amina, 'maya')
  assert.deepEqual(ids, [idOf('maya.halvorsen')])
  assert.match(page.words, /Maya Halvorsen .*Principal, /)
})

test('accents, case, apostrophes and the order of words do not matter; a beginning is enough', async () => {
  const siobhan = idOf('siobhan.orourke')
  for (const words of ['siobhán', 'SIOBHAN', 'rourke', "o'rour", 'orourke', 'o’rourke siob', '  sio   rou '])
    assert.ok((await find(amina, words)).ids.includes(siobhan), words)
  for (const words of ['iobhan', 'siobhan zzz', 'ourke'])
    assert.deepEqual((await find(amina, words)).ids, [], words)
})

test('a post or an organization finds those who hold it now, and nobody who held it once', async () => {
  const [held] = await world.look<{ person: string; title: string; place: string }>(
    `select p.space_id as person, p.title, o.name as place from posts.post p
      join organizations.organization o on o.id = p.organization_id where p.space_id = $1`,
    [idOf('maya.halvorsen')],
  )
  assert.ok((await find(amina, `${held?.place} ${held?.title}`)).ids.includes(held?.person ?? ''))
  await world.look(
    `update posts.post set ends = '2026-01-01', starts = '2020-01-01', title = 'Wizard' where space_id = $1`,
    [idOf('jonah.weiss')],
  )
  assert.deepEqual((await find(amina, 'wizard')).ids, [])
})

test('signs that mean something to a database mean nothing here', async () => {
  for (const words of ['%', '_', '\\', "'", '*', '%a%', "');--", '\u0000'])
    assert.equal((await find(amina, words)).page.status, 200)
  assert.deepEqual((await find(amina, 'm_ya')).ids, [])
})

test('whoever is not under the same top organization is found only when they chose so', async () => {
  const both = async () => [
    (await find(amina, 'wojcik')).ids,
    (await amina.get(`/people/${elsewhere}`)).status,
  ]
  assert.deepEqual(await both(), [[], 404])
  await beFound({ findable: 'yes' })
  assert.deepEqual(await both(), [[elsewhere], 200])
  assert.match((await amina.get(`/people/${elsewhere}`)).words, /Dyrektorka, Łódź Schools/)
  assert.deepEqual((await find(zaneta, 'amina')).ids, [])
  await beFound({})
  assert.deepEqual(await both(), [[], 404])
})

test('a colleague’s page shows name, pronouns, languages and posts, and leads on', async () => {
  await (
    await world.signedIn('maya.halvorsen')
  ).post('/me/profile', {
    ...usual,
    name: 'Maya Halvorsen',
    pronouns: 'she/her',
    spoken: 'Norwegian, Spanish',
  })
  const page = await amina.get(`/people/${idOf('maya.halvorsen')}`)
  assert.match(page.words, /Maya Halvorsen .*Posts held now .*Principal.* she\/her .*Norwegian, Spanish/)
  assert.ok(page.links.includes('/people/directory'))
  assert.ok((await amina.get(`/people/${idOf('amina.okafor')}`)).links.includes('/me/profile'))
})

test('nobody is found by who is not signed in, and an id of nobody is not here', async () => {
  assert.equal((await world.visitor().get('/people/directory')).status, 302)
  assert.equal((await amina.get(`/people/${newId()}`)).status, 404)
  assert.equal((await amina.get('/people/somebody')).status, 404)
})

test('the search finds exactly those whose row the directory opens, for everybody in the demo', async () => {
  await beFound({ findable: 'yes' })
  for (const { id } of [...demoCast, { id: elsewhere }]) {
    const { known, found } = await world.program.db.as(asPerson(id), async (tx) => ({
      known: (await tx.rows<{ id: string }>(sql`select id from people.person`)).map((one) => one.id),
      found: (
        await tx.rows<{ id: string }>(sql`select id from generate_series(1, 5) page,
          lateral (select id from trust.find_people('', page) with ordinality as f(id, n) where n <= 30) found`)
      ).map((one) => one.id),
    }))
    assert.deepEqual(found.toSorted(), known.toSorted())
  }
  await beFound({})
})

test('a long list comes in pages of thirty, each person once', async () => {
  const first = await find(amina, '')
  assert.equal(first.ids.length, 30)
  const next = first.page.links.find((link) => link.includes('page=2')) ?? ''
  const second = await amina.get(next)
  const ids = second.links.flatMap((link) => /^\/people\/([\da-f-]{36})$/.exec(link)?.[1] ?? [])
  assert.ok(ids.length > 0)
  assert.ok(ids.every((id) => !first.ids.includes(id)))
})

test('asking to be a page beyond the last says so kindly, and an odd page number is the first', async () => {
  assert.equal((await amina.get('/people/directory?page=99')).status, 200)
  assert.match((await amina.get('/people/directory?page=x')).words, /Amina Okafor/)
})

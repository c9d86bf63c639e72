import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { newId, sql } from '#platform'
import { askIntoCircle, leaveCircle } from '#sharing'
import { openWorld, type Visitor } from '#world'
import { as, begin, five, idOf, openEvening, press, write } from './evening.ts'

const world = await openWorld({ demo: true })
const people = await Promise.all(five.map((key) => world.signedIn(key)))
const [amina, maya, teo] = people as [Visitor, Visitor, Visitor]

const cardsSeenBy = (key: string, at: string) =>
  as(world, key, (tx) =>
    tx.rows<{ words: string }>(
      sql`select words from sittings.card where sitting_id = ${at.split('/').at(-1)}`,
    ),
  ).then((rows) => rows.map(({ words }) => words))

test('nobody outside the circle finds a sitting, neither evaluators nor offices, nor who is only asked in', async () => {
  const evening = await openEvening(world)
  const at = await begin(maya, evening)
  await write(maya, at, 1, 'Marker of a question')
  const circle = { id: evening.space, kind: 'roundtable' } as const
  await as(world, 'maya.halvorsen', (tx) =>
    askIntoCircle(tx, idOf('maya.halvorsen'), circle, [idOf('daniel.nguyen')]),
  )
  for (const key of [
    'marcus.delacroix',
    'zofia.wisniewska',
    'ines.carvalho',
    'eleanor.vance',
    'daniel.nguyen',
  ]) {
    const stranger = await world.signedIn(key)
    for (const path of [at, `${at}/live`]) {
      const answer = await stranger.get(path)
      assert.doesNotMatch(answer.body, /Marker|Consultancy|version/)
    }
    for (const path of ['moves', 'cards', 'leading', 'promises', 'themes']) {
      const fields = { move: 'next', version: '1', once: newId(), step: '1', kind: 'question', words: 'Mine' }
      assert.equal((await stranger.post(`${at}/${path}`, fields)).status, 404, `${key} ${path}`)
    }
    assert.deepEqual(await cardsSeenBy(key, at), [])
  }
  assert.match((await maya.get(at)).words, /Step 1 of 6/)
})

test('whoever left sees their own cards of it and nothing else', async () => {
  const evening = await openEvening(world)
  const at = await begin(maya, evening)
  await write(teo, at, 1, 'Mine to keep')
  await write(maya, at, 1, 'Not for who left')
  await as(world, 'teo.kalani', (tx) => leaveCircle(tx, evening.space))
  assert.deepEqual(await cardsSeenBy('teo.kalani', at), ['Mine to keep'])
  assert.equal((await teo.get(at)).status, 404)
  assert.equal((await write(teo, at, 1, 'Too late')).status, 404)
})

test('in a silent step the database itself keeps the others’ cards until it is over', async () => {
  const at = await begin(maya, await openEvening(world), { what: 'chalkTalk', slot: '30' })
  await press(maya, at, 'next')
  await teo.post(`${at}/cards`, { once: newId(), step: '1', kind: 'idea', words: 'Less' })
  assert.deepEqual(await cardsSeenBy('maya.halvorsen', at), [])
  await press(maya, at, 'next')
  assert.deepEqual(await cardsSeenBy('maya.halvorsen', at), ['Less'])
  await press(maya, at, 'end')
  assert.deepEqual(await cardsSeenBy('maya.halvorsen', at), [])
})

test('whoever listens hears the id of the circle and not a word', async () => {
  const ears = new pg.Client(world.owner)
  await ears.connect()
  const heard: string[] = []
  ears.on('notification', ({ payload = '' }) => heard.push(payload))
  await ears.query('listen lps_rooms')
  const evening = await openEvening(world)
  const at = await begin(maya, evening)
  await write(amina, at, 1, 'A private question')
  await press(maya, at, 'next')
  await ears.query('select')
  await ears.end()
  assert.ok(heard.length >= 3)
  for (const word of heard) assert.match(word, /^[0-9a-f-]{36}$/)
})

test('a leader runs a meeting of a structure of their own; nobody else is there', async () => {
  const meeting = newId()
  const [structure] = await world.look<{ space: string; id: string }>(
    `select space_id as space, id from structures.structure where space_id = $1 limit 1`,
    [idOf('amina.okafor')],
  )
  const { space, id } = structure!
  await as(world, 'amina.okafor', (tx) =>
    tx.run(sql`insert into meetings.meeting (space_id, id, structure_id, starts_at, ends_at, zone, made_by)
      values (${space}, ${meeting}, ${id}, trust.now(), trust.now() + interval '1 hour', 'America/Los_Angeles', ${space})`),
  )
  const at = await begin(amina, { space, meeting }, { presenter: '' })
  assert.match((await amina.get(at)).words, /Step 1 of 6/)
  assert.equal((await maya.get(at)).status, 404)
})

test('in a circle that rests no meeting is begun, and a sentence says so', async () => {
  const evening = await openEvening(world)
  await as(world, 'amina.okafor', (tx) => tx.run(sql`select trust.pause_circle(${evening.space})`))
  const page = await maya.get(`/sittings/new?meeting=${evening.space}/${evening.meeting}`)
  assert.match(page.words, /This circle rests\./)
  const given = { meeting: `${evening.space}/${evening.meeting}`, what: 'consultancy', slot: '50' }
  assert.equal((await maya.post('/sittings', given)).status, 422)
})

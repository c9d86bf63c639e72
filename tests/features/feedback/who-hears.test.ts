import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asPerson, sql } from '#platform'
import { openWorld } from '#world'
import { capture } from '../capture.ts'
import { formOn, idOf, sayTo, shareWith } from './words.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const maya = await world.signedIn('maya.halvorsen')
const ruth = await world.signedIn('ruth.abernathy')
const josephine = await world.signedIn('josephine.two-rivers')
const marcus = await world.signedIn('marcus.delacroix')
const people = { amina: 'amina.okafor', maya: 'maya.halvorsen', ruth: 'ruth.abernathy' }

/** How much of an item's feedback somebody sees, asked under their own identity. */
const seenBy = async (key: string, item: string) => {
  const { db } = world.program
  const rows = await db.as(asPerson(idOf(key)), (tx) =>
    tx.rows<{ words: string }>(
      sql`select words from feedback.feedback where item_id = ${item} order by words`,
    ),
  )
  return rows.map(({ words }) => words)
}

async function atTheTable(caption: string) {
  const entry = await capture(amina, { caption })
  const id = entry.split('/').at(-1) ?? ''
  const sharing = `/sharing/evidence/${id}`
  const circle = await shareWith(amina, sharing, 'Second Thursday')
  return { entry, id, sharing, circle, shared: `/shared/${idOf('amina.okafor')}/evidence/${id}` }
}

test('what is said at a round table is read by its members while the item is open there, and by nobody else', async () => {
  const { id, shared, sharing, circle } = await atTheTable('At the table')
  assert.match(
    (await ruth.get(shared)).words,
    /and everybody in The Second Thursday while it is shared there\./,
  )
  assert.equal((await sayTo(ruth, shared, { kind: 'warm', words: 'Ruth says' })).status, 303)
  assert.match((await josephine.get(shared)).words, /Warm · Ruth Abernathy.*Ruth says/)
  for (const key of [people.amina, people.ruth, 'josephine.two-rivers'])
    assert.deepEqual(await seenBy(key, id), ['Ruth says'])
  for (const key of [people.maya, 'marcus.delacroix', 'eleanor.vance', 'ines.navarro'].slice(0, 3))
    assert.deepEqual(await seenBy(key, id), [])
  await amina.post(`${sharing}/ending`, { circle })
  assert.deepEqual(await seenBy('josephine.two-rivers', id), [])
  assert.deepEqual(await seenBy(people.ruth, id), ['Ruth says'])
  assert.deepEqual(await seenBy(people.amina, id), ['Ruth says'])
})

test('in the trash nobody at the table reads it; taken back they do', async () => {
  const { entry, id, shared } = await atTheTable('Thrown away')
  await sayTo(ruth, shared, { kind: 'warm', words: 'Keep it' })
  await amina.post(`${entry}/trash`)
  assert.deepEqual(await seenBy('josephine.two-rivers', id), [])
  assert.deepEqual(await seenBy(people.amina, id), ['Keep it'])
  assert.match((await amina.get('/feedback')).words, /Something that is closed now/)
  await amina.post(`${entry}/trash/ending`)
  assert.deepEqual(await seenBy('josephine.two-rivers', id), ['Keep it'])
})

test('while the circle is paused it rests: nothing is said and the others read nothing', async () => {
  const { id, shared, circle } = await atTheTable('Paused')
  await sayTo(ruth, shared, { kind: 'warm', words: 'Before the pause' })
  const once = crypto.randomUUID()
  const { db } = world.program
  await db.as(asPerson(idOf(people.amina)), (tx) => tx.run(sql`select trust.pause_circle(${circle})`))
  assert.deepEqual(await seenBy('josephine.two-rivers', id), [])
  assert.match(
    (await amina.get(`/sharing/evidence/${id}`)).words,
    /Only you.*rests while the circle is paused/,
  )
  const late = await ruth.post(shared.replace('/shared/', '/feedback/'), {
    kind: 'warm',
    words: 'During it',
    once,
    circle,
  })
  assert.equal(late.status, 422)
  await db.as(asPerson(idOf(people.amina)), (tx) => tx.run(sql`select trust.resume_circle(${circle})`))
  assert.deepEqual(await seenBy('josephine.two-rivers', id), ['Before the pause'])
})

test('who wrote it hears what became of it, and no longer after they left; their own words they keep', async () => {
  const { id, shared, circle } = await atTheTable('Before she leaves')
  await sayTo(ruth, shared, { kind: 'idea', words: 'Ruth leaves this' })
  const mark = formOn(await amina.get(`/portfolio/${id}`), /\/mark$/)
  await amina.post(mark, { state: 'used', line: 'Thank you, Ruth.', back: '/feedback' })
  assert.match((await ruth.get('/feedback')).words, /Ruth leaves this.*Thank you, Ruth\./)
  await ruth.post(`/roundtables/${circle}/membership/ending`)
  assert.equal((await ruth.get(shared)).status, 404)
  const own = await ruth.get('/feedback')
  assert.match(own.words, /Something that is closed now Ruth leaves this/)
  assert.doesNotMatch(own.words, /Thank you, Ruth|Before she leaves/)
  assert.match((await ruth.get('/me/words')).words, /An idea to an entry, .* Ruth leaves this/)
  assert.match((await josephine.get(shared)).words, /Ruth leaves this/)
  assert.match((await amina.get(`/portfolio/${id}`)).words, /Ruth leaves this/)
})

test('whoever came to evaluate the owner keeps only their own words; the owner keeps everything', async () => {
  const entry = await capture(amina, { caption: 'Before he is her evaluator' })
  const id = entry.split('/').at(-1) ?? ''
  await shareWith(amina, `/sharing/evidence/${id}`, 'Maya')
  const shared = `/shared/${idOf('amina.okafor')}/evidence/${id}`
  await sayTo(maya, shared, { kind: 'question', words: 'Maya asks' })
  const mark = formOn(await amina.get(entry), /\/mark$/)
  await amina.post(mark, { state: 'heard', line: 'I heard you', back: '/feedback' })
  await world.look(
    `update people.standing set during = during * tstzrange(null, $3) where side = 'peer' and low = least($1::uuid, $2::uuid)
      and high = greatest($1::uuid, $2::uuid)`,
    [idOf(people.maya), idOf(people.amina), world.clock.now()],
  )
  await world.look(
    `insert into people.standing (space_id, low, high, side, evaluator, during) values (least($1::uuid, $2::uuid),
      least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), 'evaluates', $1, tstzrange($3, null))`,
    [idOf(people.maya), idOf(people.amina), world.clock.now()],
  )
  assert.equal((await maya.get(shared)).status, 404)
  const given = (await maya.get('/feedback')).words
  assert.match(given, /Maya asks/)
  assert.doesNotMatch(given, /I heard you|Before he is her evaluator/)
  assert.match((await amina.get(entry)).words, /Maya asks/)
  assert.equal((await marcus.get(shared)).status, 404)
})

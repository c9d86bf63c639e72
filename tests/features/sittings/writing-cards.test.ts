import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld, type Visitor } from '#world'
import { begin, five, idOf, openEvening, press, write, writeAs } from './evening.ts'

const world = await openWorld({ demo: true })
const people = await Promise.all(five.map((key) => world.signedIn(key)))
const [amina, maya, teo] = people as [Visitor, Visitor, Visitor]

test('everybody writes their own cards, and all read them in their step', async () => {
  const at = await begin(maya, await openEvening(world))
  await press(maya, at, 'next')
  assert.equal((await write(teo, at, 1, 'Since when?')).status, 303)
  assert.equal((await write(maya, at, 1, 'Who was there?')).status, 303)
  const page = await amina.get(at)
  assert.match(page.words, /Question · Teo Kalani Since when\?/)
  assert.match(page.words, /Question · Maya Halvorsen Who was there\?/)
})

test('a card that is sent five times stands once', async () => {
  const at = await begin(maya, await openEvening(world))
  const card = { once: crypto.randomUUID(), step: '1', kind: 'question', words: 'How often?' }
  await Promise.all(Array.from({ length: 5 }, () => teo.post(`${at}/cards`, card)))
  const count = 'select count(*)::int as n from sittings.card where id = $1'
  assert.deepEqual(await world.look(count, [card.once]), [{ n: 1 }])
})

test('nobody writes over another’s card, nor takes it back', async () => {
  const at = await begin(maya, await openEvening(world))
  const card = { once: crypto.randomUUID(), step: '1', kind: 'question', words: 'Mine.' }
  await teo.post(`${at}/cards`, card)
  await maya.post(`${at}/cards`, { ...card, words: 'Not yours any more.' })
  await maya.post(`${at}/cards/${card.once}/ending`)
  await press(maya, at, 'next')
  assert.match((await maya.get(at)).words, /Question · Teo Kalani Mine\./)
  await teo.post(`${at}/cards/${card.once}/ending`)
  assert.doesNotMatch((await maya.get(at)).words, /Mine\./)
})

test('who presents only listens while the group thinks aloud', async () => {
  const at = await begin(maya, await openEvening(world))
  for (let n = 0; n < 3; n++) await press(maya, at, 'next')
  const page = await amina.get(at)
  assert.match(page.words, /You listen now\./)
  assert.equal((await writeAs(amina, at, { step: 3, words: 'But I tried that!', kind: 'idea' })).status, 403)
  assert.equal((await writeAs(teo, at, { step: 3, words: 'Ask the students.', kind: 'idea' })).status, 303)
  assert.match((await amina.get(at)).words, /Ask the students\./)
})

test('what a step does not ask for is not written in it', async () => {
  const at = await begin(maya, await openEvening(world))
  assert.equal((await write(teo, at, 0, 'While you talk…')).status, 403)
  assert.equal((await writeAs(teo, at, { step: 1, words: 'Well done.', kind: 'warm' })).status, 403)
  assert.equal((await write(teo, at, 50, 'Nowhere.')).status, 403)
  assert.equal((await write(teo, at, 1, '')).status, 303)
  assert.equal((await write(teo, at, 1, 'x'.repeat(501))).status, 303)
  const rows = await world.look('select from sittings.card where sitting_id = $1', [at.split('/').at(-1)])
  assert.equal(rows.length, 0)
})

test('in a silent step each sees their own cards, and all of them when it is over', async () => {
  const at = await begin(maya, await openEvening(world), { what: 'chalkTalk', slot: '30' })
  await press(maya, at, 'next')
  await writeAs(teo, at, { step: 1, words: 'Less of it.', kind: 'idea' })
  assert.match((await teo.get(at)).words, /Less of it\./)
  assert.match((await maya.get(at)).words, /Written in silence/)
  assert.doesNotMatch((await maya.get(at)).body, /Less of it\./)
  await press(maya, at, 'next')
  assert.match((await maya.get(at)).body, /Less of it\./)
})

test('when it is over cards stay with who wrote them and who they were said to', async () => {
  const at = await begin(maya, await openEvening(world))
  await press(maya, at, 'next')
  await write(teo, at, 1, 'Since when does it happen?')
  await write(maya, at, 1, 'Who else knows?')
  await press(maya, at, 'end')
  const [forAmina, forTeo, forMaya] = await Promise.all([amina, teo, maya].map((one) => one.get(at)))
  for (const said of ['Since when does it happen', 'Who else knows'])
    assert.match(forAmina!.words, new RegExp(`Said to you.*${said}`))
  assert.match(forTeo!.words, /Since when does it happen\?/)
  assert.doesNotMatch(forTeo!.body, /Who else knows/)
  assert.doesNotMatch(forMaya!.body, /Since when does/)
})

test('promises and themes are noted for all, and stay', async () => {
  const at = await begin(maya, await openEvening(world))
  const promise = {
    once: crypto.randomUUID(),
    words: 'Ask two students what helped.',
    person: idOf('amina.okafor'),
    dueOn: '2027-03-02',
  }
  for (let n = 0; n < 2; n++) assert.equal((await teo.post(`${at}/promises`, promise)).status, 303)
  const theme = { once: crypto.randomUUID(), words: 'Listening before judging' }
  for (let n = 0; n < 2; n++) assert.equal((await teo.post(`${at}/themes`, theme)).status, 303)
  await press(maya, at, 'end')
  const page = await maya.get(at)
  assert.match(page.words, /Amina Okafor: Ask two students what helped\., by Tuesday, Mar 2/)
  assert.match(page.words, /Listening before judging/)
  assert.equal(page.words.match(/Listening before judging/g)?.length, 1)
})

test('one person writes at most two hundred cards in a meeting, is told so, and may take one back', async () => {
  const at = await begin(maya, await openEvening(world))
  await press(maya, at, 'next')
  const sitting = at.split('/').at(-1)
  await world.look(
    `insert into sittings.card (space_id, id, sitting_id, step, author_id, kind, words)
    select space_id, uuidv7(), id, 1, $2, 'question', 'Card ' || n from sittings.sitting, generate_series(1, 199) n where id = $1`,
    [sitting, idOf('teo.kalani')],
  )
  const last = { once: crypto.randomUUID(), step: '1', kind: 'question', words: 'The last?' }
  assert.equal((await teo.post(`${at}/cards`, last)).status, 303)
  assert.equal((await teo.post(`${at}/cards`, last)).status, 303, 'sent again it still stands once')
  const more = await write(teo, at, 1, 'And one?')
  assert.equal(more.status, 409)
  assert.match(more.words, /Two hundred of yours stand here\..*Take an earlier card back/)
  assert.equal((await write(maya, at, 1, 'Mine?')).status, 303, 'others write on')
  await teo.post(`${at}/cards/${last.once}/ending`)
  assert.equal((await write(teo, at, 1, 'And one?')).status, 303)
})

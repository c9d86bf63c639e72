import assert from 'node:assert/strict'
import { test } from 'node:test'
import { walkAskings } from '#feedback'
import { openWorld } from '#world'
import { capture } from '../capture.ts'
import { formOn, idOf, sayTo, shareWith } from './words.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const maya = await world.signedIn('maya.halvorsen')
const marcus = await world.signedIn('marcus.delacroix')
const start = world.clock.now()
const days = 86_400_000

async function entryFor(caption: string) {
  const id = (await capture(amina, { caption })).split('/').at(-1) ?? ''
  return {
    id,
    asking: `/feedback/asking/evidence/${id}`,
    shared: `/shared/${idOf('amina.okafor')}/evidence/${id}`,
  }
}

const toldOf = (kind: string) =>
  world.look(`select from notices.notice where space_id = $1 and kind = $2`, [idOf('maya.halvorsen'), kind])

test('before anybody sees it, asking leads to sharing', async () => {
  const { asking } = await entryFor('Nobody sees it')
  const page = await amina.get(asking)
  assert.match(page.words, /Nobody sees it yet\. Share it first, then ask\./)
  const answer = await amina.post(asking, { people: idOf('maya.halvorsen'), question: 'And?' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /They do not see it now/)
})

test('an owner asks who sees it, with one question; they are told, find it, answer, and it is done', async () => {
  const { id, asking, shared } = await entryFor('What do you see?')
  await shareWith(amina, `/sharing/evidence/${id}`, 'Maya')
  const before = (await toldOf('feedback asked')).length
  assert.match((await amina.get(`/portfolio/${id}`)).words, /Ask for feedback/)
  const answer = await amina.post(asking, {
    people: idOf('maya.halvorsen'),
    question: 'Is the caption too kind?',
  })
  assert.equal(answer.status, 303, answer.words)
  assert.match((await amina.get(`/portfolio/${id}`)).words, /You asked Maya Halvorsen\./)
  assert.equal((await toldOf('feedback asked')).length, before + 1)
  assert.match(
    (await maya.get('/feedback')).words,
    /Asked of you What do you see\? Amina Okafor asks you, Feb 16 Is the caption too kind\? Answer Not now/,
  )
  assert.match(
    (await maya.get(shared)).words,
    /Amina Okafor asks you what you think\. Is the caption too kind\?/,
  )
  await sayTo(maya, shared, { kind: 'cool', words: 'A little.' })
  assert.doesNotMatch((await maya.get('/feedback')).words, /What do you see\? Amina Okafor asks you/)
  assert.doesNotMatch((await amina.get(`/portfolio/${id}`)).words, /You asked/)
})

test('asked twice they are told once; the owner asks no more, or they say not now without a reason', async () => {
  const { id, asking } = await entryFor('Asked twice')
  await shareWith(amina, `/sharing/evidence/${id}`, 'Maya')
  const before = (await toldOf('feedback asked')).length
  await amina.post(asking, { people: idOf('maya.halvorsen') })
  assert.equal((await amina.post(asking, { people: idOf('maya.halvorsen') })).status, 422)
  assert.equal((await toldOf('feedback asked')).length, before + 1)
  const notNow = formOn(await maya.get('/feedback'), /\/feedback\/asked\/.*\/ending$/)
  assert.equal((await marcus.post(notNow)).status, 404)
  assert.equal((await maya.post(notNow)).status, 303)
  assert.equal((await maya.post(notNow)).status, 404)
  await amina.post(asking, { people: idOf('maya.halvorsen') })
  const ending = formOn(await amina.get(asking), /\/feedback\/askings\/.*\/ending$/)
  assert.equal((await maya.post(ending)).status, 404)
  assert.equal((await amina.post(ending)).status, 303)
  assert.doesNotMatch((await maya.get('/feedback')).words, /Asked twice/)
})

test('nobody asks about what is not theirs, nor anybody who evaluates them', async () => {
  const { id, asking, shared } = await entryFor('Not theirs')
  await shareWith(amina, `/sharing/evidence/${id}`, 'Maya')
  assert.equal((await maya.get(asking)).status, 404)
  assert.equal((await maya.post(asking, { people: idOf('amina.okafor') })).status, 404)
  assert.equal((await amina.post(asking, { people: idOf('marcus.delacroix') })).status, 422)
  assert.equal((await amina.post(asking, { people: 'everybody' })).status, 422)
  assert.equal((await amina.post(asking, {})).status, 422)
  assert.equal((await marcus.get(shared)).status, 404)
})

test('a question that waits for four days is brought to mind once, and not where it was closed', async () => {
  const open = await entryFor('Still waiting')
  const closed = await entryFor('Closed meanwhile')
  for (const { id, asking } of [open, closed]) {
    await shareWith(amina, `/sharing/evidence/${id}`, 'Maya')
    await amina.post(asking, { people: idOf('maya.halvorsen') })
  }
  const { circle } = (
    await world.look<{ circle: string }>(`select circle_id as circle from sharing.grant where item_id = $1`, [
      closed.id,
    ])
  )[0]!
  await amina.post(`/sharing/evidence/${closed.id}/ending`, { circle })
  const before = (await toldOf('feedback asked')).length
  world.clock.set(new Date(start.getTime() + 3 * days))
  await walkAskings(world.program.db)
  assert.equal((await toldOf('feedback asked')).length, before)
  world.clock.set(new Date(start.getTime() + 5 * days))
  await walkAskings(world.program.db)
  const after = (await toldOf('feedback asked')).length
  assert.ok(after > before)
  const aboutClosed = await world.look(
    `select from notices.notice n join feedback.asking a on a.id = n.about_id where a.item_id = $1`,
    [closed.id],
  )
  assert.equal(aboutClosed.length, 1)
  const later = await entryFor('Asked later')
  await shareWith(amina, `/sharing/evidence/${later.id}`, 'Maya')
  await amina.post(later.asking, { people: idOf('maya.halvorsen') })
  world.clock.set(new Date(start.getTime() + 10 * days))
  await walkAskings(world.program.db)
  assert.equal((await toldOf('feedback asked')).length, after + 2, 'asked, and brought to mind: it alone')
  world.clock.set(start)
})

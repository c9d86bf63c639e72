import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { capture } from '../capture.ts'
import { formOn, idOf, sayTo, shareWith } from './words.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const maya = await world.signedIn('maya.halvorsen')
const marcus = await world.signedIn('marcus.delacroix')

/** An entry of Amina's, open to Maya: its page, its sharing, and where Maya reads it. */
async function sharedEntry(caption: string, open = true) {
  const entry = await capture(amina, { caption })
  const id = entry.split('/').at(-1) ?? ''
  const sharing = `/sharing/evidence/${id}`
  const circle = open ? await shareWith(amina, sharing, 'Maya') : ''
  return { entry, id, sharing, circle, shared: `/shared/${idOf('amina.okafor')}/evidence/${id}` }
}

test('for a quarter of an hour it can be mended or taken back, and nobody hears of what was taken back', async () => {
  const { entry, shared } = await sharedEntry('Second thoughts')
  await sayTo(maya, shared, { kind: 'cool', words: 'Too sharp' })
  const told = () =>
    world.look(
      `select from notices.notice where space_id = $1 and kind = 'feedback received' and about_id = $2`,
      [idOf('amina.okafor'), entry.split('/').at(-1)],
    )
  assert.equal((await told()).length, 1)
  const mend = formOn(await maya.get(shared), /\/feedback\/given\/[-\w]+$/)
  assert.equal((await maya.get(mend)).field('words'), 'Too sharp')
  assert.equal((await maya.post(mend, { kind: 'cool', words: '' })).status, 422)
  assert.equal((await maya.post(mend, { kind: 'question', words: 'What would soften it?' })).status, 303)
  assert.match((await amina.get(entry)).words, /What would soften it\?/)
  assert.equal((await marcus.get(mend)).status, 404)
  assert.equal((await marcus.post(`${mend}/ending`)).status, 404)
  assert.equal((await maya.post(`${mend}/ending`, { back: shared })).status, 303)
  assert.doesNotMatch((await amina.get(entry)).words, /soften/)
  assert.equal((await told()).length, 0)
  assert.equal((await maya.post(`${mend}/ending`)).status, 404)
})

test('after a quarter of an hour it stands, and a sentence says so', async () => {
  const { shared } = await sharedEntry('It stands')
  await sayTo(maya, shared, { kind: 'warm', words: 'As I said' })
  const mend = formOn(await maya.get(shared), /\/feedback\/given\/[-\w]+$/)
  const before = world.clock.now()
  world.clock.set(new Date(before.getTime() + 16 * 60_000))
  const page = await maya.post(mend, { kind: 'warm', words: 'As I now say' })
  assert.equal(page.status, 422)
  assert.match(page.words, /The 15 minutes are over\./)
  assert.match((await maya.post(`${mend}/ending`)).words, /The 15 minutes are over\./)
  assert.doesNotMatch((await maya.get(shared)).words, /Mend it/)
  assert.match((await maya.get(shared)).words, /As I said/)
  world.clock.set(before)
})

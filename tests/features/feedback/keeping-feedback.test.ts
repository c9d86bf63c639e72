import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { capture } from '../capture.ts'
import { formOn, idOf, sayTo, shareWith } from './words.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const maya = await world.signedIn('maya.halvorsen')

/** An entry of Amina's, open to Maya: its page, where Maya reads it, and in which circle. */
async function sharedEntry(caption: string) {
  const entry = await capture(amina, { caption })
  const id = entry.split('/').at(-1) ?? ''
  const circle = await shareWith(amina, `/sharing/evidence/${id}`, 'Maya')
  return { entry, circle, shared: `/shared/${idOf('amina.okafor')}/evidence/${id}` }
}

test('what was marked stays on the page of feedback, folded under its mark and open for now, and is taken back', async () => {
  const { entry, shared } = await sharedEntry('Under its mark')
  await sayTo(maya, shared, { kind: 'idea', words: 'Ask the bus drivers' })
  const mark = formOn(await amina.get(entry), /\/mark$/)
  const { to } = await amina.post(mark, { state: 'parked', back: '/feedback' })
  const marked = await amina.get(to)
  assert.match(marked.words, /For later \(\d\).*Ask the bus drivers You keep it for later\. Undo/)
  assert.match(marked.body, /<details class="details" open[^>]*>\s*<summary>For later/)
  assert.match((await amina.get('/feedback')).body, /<details class="details">\s*<summary>For later/)
  await amina.post(`${mark}/ending`, { back: '/feedback' })
  assert.match((await amina.get('/feedback')).words, /Ask the bus drivers Heard Used For later/)
})

test('whoever an entry is shared with reads for how long', async () => {
  const { shared, circle } = await sharedEntry('For how long')
  assert.match((await maya.get(shared)).words, /Open to you until Amina Okafor stops sharing it\./)
  assert.doesNotMatch((await maya.get('/people')).words, /For how long [^·]*· open to you until/)
  await world.look(`update sharing.circle set open_days = 14 where id = $1`, [circle])
  assert.match((await maya.get(shared)).words, /Open to you until Mar 2, .* Then it closes by itself/)
  for (const page of ['/people', `/partners/${circle}`])
    assert.match((await maya.get(page)).words, /For how long .*until Mar 2/)
  await world.look(`update sharing.circle set open_days = null where id = $1`, [circle])
})

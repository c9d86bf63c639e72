import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { capture } from '../capture.ts'
import { formOn, idOf, sayTo, shareWith } from './words.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const maya = await world.signedIn('maya.halvorsen')

test('what somebody said is theirs to read and to take along, also after they left', async () => {
  const entry = await capture(amina, { caption: 'Until the end of it' })
  const id = entry.split('/').at(-1) ?? ''
  const circle = await shareWith(amina, `/sharing/evidence/${id}`, 'Maya')
  const shared = `/shared/${idOf('amina.okafor')}/evidence/${id}`
  await sayTo(maya, shared, { kind: 'experience', words: 'When I left a school' })
  const mark = formOn(await amina.get(entry), /\/mark$/)
  await amina.post(mark, { state: 'heard', line: 'A line of Amina', back: '/feedback' })
  await maya.post(`/partners/${circle}/ending`)
  assert.equal((await maya.get(shared)).status, 404)
  assert.match((await maya.get('/me/words')).words, /From experience to an entry, .* When I left a school/)
  const file = await maya.get('/me/words/file')
  assert.match(file.headers.get('content-disposition') ?? '', /attachment; filename="my-words\.json"/)
  const { feedback, promises } = JSON.parse(file.body)
  assert.deepEqual(Object.keys(feedback[0]).toSorted(), ['at', 'kind', 'to', 'words'])
  assert.ok(feedback.some((one: { words: string }) => one.words === 'When I left a school'))
  assert.ok(Array.isArray(promises))
  assert.doesNotMatch(file.body, /Amina|Until the end of it/)
})

test('the partner who is gone stands there as somebody who has left', async () => {
  const entry = await capture(amina, { caption: 'Nobody is found' })
  const id = entry.split('/').at(-1) ?? ''
  await world.look(
    `insert into feedback.feedback (space_id, owner_id, noun, item_id, kind, words) values ($1, $2, 'evidence', $3, 'warm', 'From far away')`,
    [crypto.randomUUID(), idOf('amina.okafor'), id],
  )
  assert.match((await amina.get(entry)).words, /Warm · someone who has left .* From far away/)
})

test('nobody reads or takes along the words of somebody else', async () => {
  assert.doesNotMatch((await amina.get('/me/words')).words, /When I left a school/)
  assert.equal((await world.visitor().get('/me/words/file')).status, 302)
})

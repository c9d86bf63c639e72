import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const andre = await world.signedIn('andre.whitlock')
const amina = await world.signedIn('amina.okafor')
const structures = async () => (await andre.get('/cycle/structures')).words

test('the third phase says what is there and what is open', async () => {
  const { words } = await amina.get('/cycle/structures')
  assert.match(words, /A partner: Maya Halvorsen ready .*meetings with a date ready/)
  assert.match(await structures(), /A partner next A roundtable open Three meetings with a date open/)
})

test('whoever goes without a partner may say why, and it is settled; they take it back as easily', async () => {
  await andre.post('/company/alone', { what: 'partner', reason: 'I begin in May, when I know the district.' })
  assert.match(await structures(), /No partner this year, for a reason you noted ready/)
  await andre.post('/company/alone', { what: 'partner', reason: '' })
  assert.match(await structures(), /A partner next/)
})

test('a reason that is too long comes back with its words', async () => {
  const answer = await andre.post('/company/alone', { what: 'roundtable', reason: 'x'.repeat(501) })
  assert.equal(answer.status, 422)
  assert.match(answer.body, /x{501}/)
  assert.match(answer.words, /Please keep it under 500 letters\./)
})

test('nobody else reads it', async () => {
  await andre.post('/company/alone', { what: 'partner', reason: 'Zebra reasons' })
  for (const who of ['amina.okafor', 'zofia.wisniewska', 'eleanor.vance'])
    for (const path of ['/cycle/structures', '/people', '/today'])
      assert.doesNotMatch((await (await world.signedIn(who)).get(path)).words, /Zebra/)
})

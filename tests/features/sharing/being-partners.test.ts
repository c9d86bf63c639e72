import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const daniel = await world.signedIn('daniel.nguyen')
const teo = await world.signedIn('teo.kalani')
const asked = async () => (await teo.get('/people')).links.find((link) => link.endsWith('/membership')) ?? ''

test('whoever asks to be partners sees nothing of the other until they say yes', async () => {
  assert.match(
    (await teo.get('/people')).words,
    /Waiting for your answer Daniel Nguyen asks you to be partners/,
  )
  assert.doesNotMatch((await daniel.get('/people')).words, /My partner Teo Kalani/)
})

test('nobody says yes for somebody else', async () => {
  for (const other of [daniel, await world.signedIn('amina.okafor')])
    assert.equal((await other.post(await asked())).status, 404)
  assert.match((await teo.get('/today')).words, /Daniel Nguyen asks you to be partners/)
})

test('with one tap the two are partners, and either finds the other', async () => {
  assert.equal((await teo.post(await asked())).to, '/people')
  assert.match((await teo.get('/people')).words, /My partner Daniel Nguyen/)
  assert.match((await daniel.get('/people')).words, /My partner Teo Kalani/)
  assert.equal(await asked(), '')
})

test('either can end it at any time, for both', async () => {
  const ending = (await daniel.get('/people')).links.find((link) => link.endsWith('/membership/ending')) ?? ''
  await daniel.post(ending)
  for (const one of [daniel, teo]) assert.match((await one.get('/people')).words, /You have no partner yet\./)
  assert.equal((await daniel.post(ending)).status, 404)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const daniel = await world.signedIn('daniel.nguyen')
const teo = await world.signedIn('teo.kalani')
const asked = async () => (await teo.get('/people')).links.find((link) => link.startsWith('/partners/')) ?? ''
const pair = await asked()

test('whoever asks to be partners sees nothing of the other until they say yes', async () => {
  assert.match(
    (await teo.get('/people')).words,
    /Waiting for your answer Daniel Nguyen asks you to be partners/,
  )
  assert.match(
    (await daniel.get('/people')).words,
    /My partner Teo Kalani You asked; they have not answered yet/,
  )
})

test('nobody says yes for somebody else', async () => {
  const amina = await world.signedIn('amina.okafor')
  assert.equal((await amina.post(`${pair}/acceptance`)).status, 404)
  await daniel.post(`${pair}/acceptance`)
  assert.match((await teo.get('/today')).words, /Daniel Nguyen asks you to be partners/)
})

test('with one tap the two are partners, and either finds the other', async () => {
  assert.match((await teo.post(`${pair}/acceptance`)).to ?? '', new RegExp(`^${pair}`))
  assert.match((await teo.get('/people')).words, /My partner Daniel Nguyen/)
  assert.match((await daniel.get('/people')).words, /My partner Teo Kalani Partners/)
  assert.doesNotMatch((await teo.get('/people')).words, /Waiting for your answer/)
})

test('either can end it at any time, for both', async () => {
  const ending = `${pair}/ending`
  await daniel.post(ending)
  for (const one of [daniel, teo])
    assert.match((await one.get('/people')).words, /You have no partner at the moment\./)
  assert.equal((await daniel.post(ending)).status, 404)
})

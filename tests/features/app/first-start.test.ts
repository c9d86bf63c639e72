import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildServer } from '#app'
import { openWorld } from '#world'
import { firstLink, principal } from '../school.ts'

test('an empty folder offers two ways to begin', async () => {
  const world = await openWorld()
  const page = await world.visitor().get('/')
  assert.match(page.words, /Look around in the demo district/)
  assert.match(page.words, /Set up your own/)
  assert.deepEqual(
    page.links.filter((link) => /demo|set-up/.test(link)),
    ['/demo', '/set-up'],
  )
  assert.match(
    (await world.visitor().get('/set-up')).words,
    /Open the one-time link that LPS printed where it was started\./,
  )
})

test('one button makes it the demo, with everybody in it and their year', async () => {
  const world = await openWorld()
  const visitor = world.visitor()
  assert.equal((await visitor.post('/demo')).to, '/')
  assert.match((await visitor.get('/')).words, /The demo district .*Amina Okafor/)
  const amina = await world.signedIn('amina.okafor')
  assert.match((await amina.get('/portfolio')).words, /64 entries/)
  assert.match((await amina.get('/today')).words, /Demo\. Today is Tuesday, February 16/)
})

test('the one-time link makes a school, its principal and their year, and signs them in', async () => {
  const world = await openWorld()
  const link = await firstLink(world)
  const noor = world.visitor()
  assert.match((await noor.get(link)).words, /This takes about two minutes\./)
  const answer = await noor.post(link, principal)
  assert.deepEqual([answer.status, answer.to], [303, '/today'])
  assert.match((await noor.get('/today')).words, /Noor.*what is this year for, and for whom\?/)
  const cycle = await noor.get('/cycle')
  assert.match(cycle.words, /2026–27 · Principal, Alder Elementary My cycle 2026–27/)
  assert.match(cycle.words, /Purpose ?you are here/)
  assert.doesNotMatch(cycle.words, /Demo\. Today/)
})

test('the link works once; an older one died with the newer', async () => {
  const world = await openWorld()
  const [old, link] = [await firstLink(world), await firstLink(world)]
  assert.equal((await world.visitor().get(old)).status, 404)
  const [one, two] = await Promise.all([1, 2].map(() => world.visitor().post(link, principal)))
  assert.deepEqual([one!.status, two!.status].toSorted(), [303, 404])
  const again = await world.visitor().get(link)
  assert.equal(again.status, 404)
  assert.match(again.words, /This link has been used or replaced\./)
  assert.deepEqual(await world.look(`select count(*)::int as n from people.person`), [{ n: 1 }])
})

test('should LPS die between the person and their account, the next link finishes it', async () => {
  const world = await openWorld()
  const { accounts } = world.program
  const open = accounts.open
  accounts.open = async () => ({ ok: false, why: 'tooOften' })
  assert.equal((await world.visitor().post(await firstLink(world), principal)).status, 503)
  accounts.open = open
  const noor = world.visitor()
  assert.equal((await noor.post(await firstLink(world), principal)).to, '/today')
  assert.match((await noor.get('/cycle')).words, /Principal, Alder Elementary/)
  assert.deepEqual(await world.look(`select count(*)::int as n from people.person`), [{ n: 1 }])
})

test('a form that misses something comes back, with all but the password, and the link is still good', async () => {
  const world = await openWorld()
  const link = await firstLink(world)
  const wrong = { ...principal, email: 'noor', password: 'short', name: ' ', timeZone: 'Moon/Sea' }
  const answer = await world.visitor().post(link, wrong)
  assert.equal(answer.status, 422)
  assert.match(answer.words, /4 things need another look/)
  assert.match(answer.words, /An e-mail address has a name, an @ and a place\./)
  assert.match(answer.words, /Please take at least 10 characters\./)
  assert.deepEqual([answer.field('organization'), answer.field('password')], ['Alder Elementary', ''])
  assert.equal((await world.visitor().post(link, principal)).status, 303)
})

test('a folder that is real never becomes a demo', async () => {
  const world = await openWorld()
  await world.visitor().post(await firstLink(world), principal)
  assert.equal((await world.visitor().get('/')).to, '/sign-in')
  assert.equal((await world.visitor().post('/demo')).status, 403)
  assert.equal((await world.visitor().post('/demo/sign-in', { person: crypto.randomUUID() })).status, 404)
  assert.deepEqual(await world.look(`select kind from platform.house`), [{ kind: 'real' }])
})

test('a demo stays a demo: anybody of the cast signs in with one button, nobody else', async () => {
  const world = await openWorld({ demo: true })
  const visitor = world.visitor()
  const page = await visitor.get('/')
  assert.match(page.words, /Sign in as anybody here\. It is Tuesday, February 16/)
  assert.match(page.words, /Amina Okafor .*Maya Halvorsen/)
  assert.equal((await visitor.post('/demo')).status, 403)
  assert.equal((await visitor.post('/demo/sign-in', { person: crypto.randomUUID() })).status, 404)
  assert.equal((await world.visitor().post(await firstLink(world), principal)).status, 404)
})

test('the demo is offered to this computer alone', async () => {
  const world = await openWorld()
  const settings = { ...world.program.settings, local: false }
  const app = await buildServer({ ...world.program, settings }, 'a secret of thirty-two characters')
  const page = await (await app.request('/')).text()
  assert.match(page, /The demo is offered only while LPS listens to this computer alone\./)
  assert.doesNotMatch(page, /action="\/demo"/)
  const headers = { origin: 'http://localhost' }
  assert.equal((await app.request('/demo', { method: 'POST', headers })).status, 403)
})

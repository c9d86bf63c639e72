import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const other = await openWorld({ demo: true })

test('a person of the demo is signed in and reads their own page', async () => {
  const amina = await world.signedIn('amina.okafor')
  const today = await amina.get('/today')
  assert.equal(today.status, 200)
  assert.match(today.words, /Amina/)
})

test('whoever is not signed in is led to the sign-in page', async () => {
  const answer = await world.visitor().get('/portfolio')
  assert.deepEqual([answer.status, answer.to], [302, '/sign-in?next=%2Fportfolio'])
})

test('the demo’s own button signs in, and the visitor keeps the cookies', async () => {
  const maya = world.visitor()
  const [{ id } = { id: '' }] = await world.look<{ id: string }>(
    `select id from people.person where name = 'Maya Halvorsen'`,
  )
  const answer = await maya.post('/demo/sign-in', { person: id })
  assert.equal(answer.to, '/today')
  assert.match((await maya.get(answer.to)).words, /Maya/)
})

test('what is written in one world stays in it', async () => {
  const amina = await world.signedIn('amina.okafor')
  const form = await amina.get('/capture')
  const file = new File(['Three hallways, no bell.'], 'note.txt', { type: 'text/plain' })
  const once = form.field('once') ?? ''
  const answer = await amina.post('/capture', {
    once,
    title: 'A note',
    caption: 'Kept & found',
    file,
    practisedOn: '2027-02-15',
  })
  assert.equal(answer.status, 303)
  await world.settled()
  assert.match((await amina.get(answer.to)).words, /Kept & found/)
  const count = `select count(*)::int as n from portfolio.evidence where title = 'A note'`
  assert.deepEqual([await world.look(count), await other.look(count)], [[{ n: 1 }], [{ n: 0 }]])
})

test('an empty world is an empty house', async () => {
  const empty = await openWorld()
  assert.deepEqual(await empty.look('select from people.person'), [])
  assert.match((await empty.visitor().get('/')).words, /demo/i)
})

test('browsers can come in', async () => {
  const address = await world.listen()
  assert.equal((await fetch(`${address}/healthz`)).status, 200)
})

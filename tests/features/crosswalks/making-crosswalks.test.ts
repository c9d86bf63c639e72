import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { layFramework, someFramework } from '../frameworks/some-framework.ts'

const world = await openWorld({ demo: true })
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const ours = someFramework(harlow, { title: 'Ours' })
const theirs = someFramework(harlow, { title: 'Theirs' })
await layFramework(world, ours)
await layFramework(world, theirs)
const naveen = await world.signedIn('naveen.pillai')
const amina = await world.signedIn('amina.okafor')

const side = ({ version }: typeof ours) => `${version.space}/${version.id}`
const made = await naveen.post('/crosswalks', { keeper: harlow, from: side(ours), to: side(theirs) })
const address = made.headers.get('location')!
const [first, other] = [ours.items[2]!, theirs.items[2]!]

test('two frameworks are put side by side, and once only', async () => {
  assert.equal(made.status, 303)
  const page = await naveen.get(address)
  assert.match(page.words, /Ours and Theirs/)
  assert.match(page.words, new RegExp(`Without an answer ?${ours.items.length}`))
  const again = await naveen.post('/crosswalks', { keeper: harlow, from: side(ours), to: side(theirs) })
  assert.equal(again.headers.get('location'), address)
})

test('a framework is not put beside itself, and an empty form says what is missing', async () => {
  const same = await naveen.post('/crosswalks', { keeper: harlow, from: side(ours), to: side(ours) })
  assert.equal(same.status, 422)
  assert.match(same.words, /Choose two different frameworks\./)
  const empty = await naveen.post('/crosswalks', { keeper: '', from: '', to: '' })
  assert.equal(empty.status, 422)
  assert.match(empty.words, /3 things need another look/)
})

test('an item is offered what says the same, with the words both share, and is linked with it', async () => {
  const page = await naveen.get(`${address}/items/${first.id}`)
  assert.match(page.words, /May say the same .*Both say: /)
  const links = `${address}/items/${first.id}/links`
  const linked = await naveen.post(links, { other: other.id, kind: 'isPartOf', notes: 'Theirs is wider.' })
  assert.equal(linked.status, 303)
  assert.match((await naveen.get(linked.headers.get('location')!)).words, /is part of · Theirs is wider\./)
  assert.match((await naveen.get(`${address}/items/${other.id}`)).words, /has as a part · Theirs is wider\./)
})

test('linking the same two again says anew how they stand; the view from both sides follows', async () => {
  await naveen.post(`${address}/items/${other.id}/links`, { other: first.id, kind: 'exactMatchOf' })
  assert.match((await naveen.get(address)).words, /says the same as/)
  assert.doesNotMatch((await naveen.get(`${address}?show=gaps`)).body, new RegExp(first.id))
  const turned = await naveen.get(`${address}?side=to`)
  assert.match(turned.words, /Theirs and Ours/)
  assert.match(turned.body, new RegExp(`items/${other.id}`))
})

test('an item answered twice is shown as such', async () => {
  const third = theirs.items.at(-1)!
  await naveen.post(`${address}/items/${first.id}/links`, { other: third.id, kind: 'isRelatedTo' })
  const doubled = await naveen.get(`${address}?show=doubled`)
  assert.match(doubled.body, new RegExp(first.id))
  assert.match(doubled.words, /Answered more than once ?1/)
})

test('a note that is too long comes back with every word of it', async () => {
  const notes = 'Much to say. '.repeat(200)
  const back = await naveen.post(`${address}/items/${first.id}/links`, {
    other: other.id,
    kind: 'isPartOf',
    notes,
  })
  assert.equal(back.status, 422)
  assert.match(back.words, /at most 2,000 characters/)
  assert.ok(back.body.includes(notes.trim()))
})

test('a link is taken away and put back with what it said', async () => {
  const page = await naveen.get(`${address}/items/${first.id}`)
  const removal = /action="([^"]+\/removal)"/.exec(page.body)?.[1] ?? ''
  const gone = await naveen.post(removal)
  assert.match(gone.words, /is removed\. ?Put it back/)
  assert.match(gone.body, /name="kind" value="exactMatchOf"/)
})

test('words or a code find another item', async () => {
  const { code } = theirs.items.at(-1)!
  const found = await naveen.get(`${address}/items/${first.id}?words=${encodeURIComponent(code)}`)
  assert.match(found.body, new RegExp(`value="${theirs.items.at(-1)!.id}"`))
})

test('whoever does not keep frameworks reads a crosswalk and changes nothing', async () => {
  assert.equal((await amina.get('/crosswalks')).status, 200)
  assert.equal((await amina.get('/crosswalks/new')).status, 404)
  const tried = await amina.post('/crosswalks', { keeper: harlow, from: side(ours), to: side(theirs) })
  assert.equal(tried.status, 404)
  // Both are drafts, so she does not see their crosswalk either.
  assert.equal((await amina.get(address)).status, 404)
  const links = `${address}/items/${first.id}/links`
  assert.equal((await amina.post(links, { other: other.id, kind: 'isPeerOf' })).status, 404)
})

test('an address that names nothing is not found', async () => {
  for (const wrong of ['x', `${harlow}/x`, `library/${first.id}`, `${harlow}/${first.id}`])
    assert.equal((await naveen.get(`/crosswalks/${wrong}`)).status, 404)
  assert.equal((await naveen.get(`${address}/items/${crypto.randomUUID()}`)).status, 404)
})

test('the page of an item says what answers it in other frameworks', async () => {
  const page = await naveen.get(`/frameworks/${harlow}/${theirs.version.id}/items/${theirs.items.at(-1)!.id}`)
  assert.match(page.words, /In other frameworks .*is related to · Ours/)
  assert.match((await amina.get('/frameworks')).words, /Frameworks side by side/)
})

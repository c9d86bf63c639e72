import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { layAdopted } from '../cycles/lay-adopted.ts'
import { demoOrganization, demoPost } from '../demo-places.ts'
import { layFramework, someFramework } from '../frameworks/some-framework.ts'

const world = await openWorld({ demo: true })
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const ours = someFramework(harlow, { title: 'Ours' })
const address = await layAdopted(world, ours)
const draft = someFramework(harlow, { title: 'Not yet' })
await layFramework(world, draft)
const [eleanor, amina] = [await world.signedIn('eleanor.vance'), await world.signedIn('amina.okafor')]
const post = await demoPost(world, 'amina.okafor')
const place = `${post}/standards/${harlow}/${ours.version.id}`
const [domain, standard] = [ours.items[0]!, ours.items[1]!]

test('the office names a standard for a post, and its person sees it with the post', async () => {
  assert.ok((await eleanor.get(post)).links.includes(`${post}/standards`))
  assert.match((await eleanor.get(`${post}/standards`)).words, /Used in this organization .*Ours/)
  assert.equal((await eleanor.get(place)).status, 200)
  assert.equal((await eleanor.post(place, { item: standard.id })).status, 303)
  for (const page of [await amina.get(post), await amina.get('/me/posts')]) {
    assert.match(page.words, /Standards expected of this post|Standards for Principal/)
    assert.ok(page.links.includes(`${address}/items/${standard.id}`))
  }
})

test('what is expected of a post stands first when its person chooses for a cycle', async () =>
  assert.match((await amina.get('/cycle/standards')).words, /Expected of your post Ours /))

test('the page of a framework tells its person of it, and the office how many posts', async () => {
  assert.match((await amina.get(address)).words, /Expected of you as Principal, Alder Elementary/)
  assert.match((await eleanor.get(address)).words, /Expected of one more post/)
  assert.doesNotMatch((await (await world.signedIn('maya.halvorsen')).get(address)).words, /Expected of/)
})

test('two name standards at once: what the other ticked stays, what one unticked is gone', async () => {
  const [, , third] = ours.items
  const had = (await eleanor.get(place)).field('had') ?? ''
  assert.equal(had, standard.id)
  assert.equal((await eleanor.post(place, { had, item: [standard.id, third!.id] })).status, 303)
  assert.equal((await eleanor.post(place, { had, item: domain.id })).status, 303)
  const { body } = await amina.get(post)
  assert.deepEqual(
    [domain, standard, third!].map(({ id }) => body.includes(id)),
    [true, false, true],
  )
  assert.equal((await eleanor.post(place, { item: standard.id })).status, 303)
})

test('another choice takes its place, and it can be taken away', async () => {
  const both = await Promise.all([1, 2].map(() => eleanor.post(place, { item: domain.id })))
  assert.deepEqual(
    both.map(({ status }) => status),
    [303, 303],
  )
  assert.doesNotMatch((await amina.get(post)).body, new RegExp(standard.id))
  await eleanor.post(`${place}/ending`)
  assert.doesNotMatch((await amina.get(post)).words, /Standards expected/)
})

test('nobody expects what is still a draft', async () =>
  assert.equal(
    (await eleanor.post(`${post}/standards/${harlow}/${draft.version.id}`, { all: 'yes' })).status,
    404,
  ))

test('the person of the post, a colleague and another office name nothing', async () => {
  for (const who of ['amina.okafor', 'maya.halvorsen', 'tom.ashcroft']) {
    const other = await world.signedIn(who)
    assert.equal((await other.get(`${post}/standards`)).status, 404)
    assert.equal((await other.post(place, { all: 'yes' })).status, 404)
  }
})

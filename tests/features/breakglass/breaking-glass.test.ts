import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { newId } from '#platform'
import { openWorld, type Visitor } from '#world'
import { capture, goalsOf } from '../capture.ts'
import { askFor, hours, idAt } from './asking.ts'

const world = await openWorld({ demo: true })
const [amina, eleanor, rashid, bev, maya] = await Promise.all(
  ['amina.okafor', 'eleanor.vance', 'rashid.farouk', 'bev.sandoval', 'maya.halvorsen'].map((key) =>
    world.signedIn(key),
  ),
)
assert.ok(amina && eleanor && rashid && bev && maya)
const [owner, reader] = [castMember('amina.okafor').id, castMember('bev.sandoval').id]
const why = 'A parent told the office of a danger'
const seen = (entry: string) => `/shared/${owner}/evidence/${idAt(entry)}`
const ask = (answers: Record<string, string> = {}) =>
  askFor(eleanor, { person: owner, reader, reason: why, what: 'all', days: '3', ...answers })
const status = async (who: Visitor, path: string) => (await who.get(path)).status

test('one administrator asks: nothing opens, and the leader hears nothing yet', async () => {
  const entry = await capture(amina, { caption: 'The letter in my drawer' })
  const access = await ask()
  assert.equal(await status(bev, seen(entry)), 404)
  for (const who of [amina, bev, maya]) assert.equal(await status(who, access), 404)
  assert.match((await amina.get('/me/break-glass')).words, /Nobody has\./)
  assert.match(
    (await rashid.get('/break-glass')).words,
    /Waiting to be confirmed Bev Sandoval reads everything of Amina Okafor/,
  )
  await rashid.post(`${access}/declining`)
})

test('who asks reads who can confirm it, and those find it where they administer', async () => {
  const form = await eleanor.get(`/break-glass/new?person=${owner}`)
  assert.match(form.words, /Who can confirm it .*Rashid Farouk.* can confirm it/)
  const access = await ask()
  const waiting = (await eleanor.get(access)).words
  assert.match(waiting, /Somebody else has to confirm this.*Rashid Farouk.* can confirm/)
  assert.doesNotMatch(waiting, /asks or reads does not\. [^.]*(Eleanor Vance|Bev Sandoval)/)
  const waits = /Somebody asks for break-glass: it waits for you/
  assert.match((await rashid.get('/administration')).words, waits)
  assert.doesNotMatch((await eleanor.get('/administration')).words, waits)
  await rashid.post(`${access}/declining`)
  assert.doesNotMatch((await rashid.get('/administration')).words, waits)
})

test('another one confirms: the one reader reads the present words, and the leader sees who and why', async () => {
  const entry = await capture(amina, { caption: 'The letter in my drawer' })
  const [goal = ''] = await goalsOf(amina)
  const access = await ask()
  assert.equal((await rashid.post(`${access}/confirmation`)).to, access)
  const page = await bev.get(access)
  assert.ok(page.links.includes(seen(entry)) && page.links.includes(`/shared/${owner}/goal/${goal}`))
  assert.match((await bev.get(seen(entry))).words, /The letter in my drawer/)
  for (const who of [eleanor, rashid, maya]) assert.equal(await status(who, seen(entry)), 404)
  const mine = await amina.get('/me/break-glass')
  assert.match(mine.words, /Bev Sandoval reads everything until .* Opened once/)
  assert.match(
    (await amina.get(access)).words,
    new RegExp(`${why}.*Asked for by Eleanor Vance.*Confirmed by Rashid`),
  )
  const sharing = await amina.get(entry.replace('/portfolio', '/sharing/evidence'))
  assert.match(sharing.words, /You and Bev Sandoval, by break-glass until Feb 19/)
  assert.match(sharing.words, /Bev Sandoval may read this until .* This line stays\./)
  assert.match((await amina.get('/portfolio')).words, /You and Bev Sandoval, by break-glass/)
  assert.match(sharing.words, /Bev Sandoval opened it on/)
  await bev.post(`${access}/ending`)
})

test('purpose and philosophy stand on the page itself, and count as read; what is only named there does not', async () => {
  const access = await ask()
  await rashid.post(`${access}/confirmation`)
  const page = await bev.get(access)
  const [philosophy] = await world.look<{ id: string; believe: string }>(
    'select id, believe from purpose.philosophy where space_id = $1',
    [owner],
  )
  assert.ok(page.words.includes(philosophy?.believe.slice(0, 30) ?? 'none'))
  assert.match((await amina.get(`/sharing/philosophy/${philosophy?.id}`)).words, /Bev Sandoval opened it on/)
  const [goal = ''] = await goalsOf(amina)
  const named = await amina.get(`/sharing/goal/${goal}`)
  assert.equal(named.status, 200)
  assert.doesNotMatch(named.words, /Bev Sandoval opened it on/)
  await bev.post(`${access}/ending`)
})

test('one item opens alone, read-only, and nothing of its other side, its versions or the trash', async () => {
  const [goal = ''] = await goalsOf(amina)
  const entry = await capture(amina, { caption: 'First words', goal, claim: 'It shows the goal' })
  const other = await capture(amina, { caption: 'Another entry' })
  await amina.post(`${entry}/words`, { title: '', caption: 'Second words', practisedOn: '2027-02-02' })
  const access = await ask({ what: 'item', address: `https://lps.example${entry}` })
  await rashid.post(`${access}/confirmation`)
  const page = await bev.get(seen(entry))
  assert.match(page.words, /Second words/)
  assert.doesNotMatch(page.words, /First words|It shows the goal|Change the words|Put in the trash/)
  assert.equal(await status(bev, seen(other)), 404)
  const marks = async (one: string) =>
    (await amina.get(one.replace('/portfolio', '/sharing/evidence'))).words.match(
      /Bev Sandoval (may|could) read/g,
    )?.length ?? 0
  assert.equal(await marks(entry), (await marks(other)) + 1, 'its mark stands on the one it opened')
  assert.equal(await status(bev, `/shared/${owner}/goal/${goal}`), 404)
  for (const path of [entry, `${entry}/words`]) assert.equal(await status(bev, path), 404)
  assert.equal((await bev.post(`${entry}/words`, { caption: 'Mine' })).status, 404)
  assert.equal((await bev.post(`${entry}/trash`)).status, 404)
  await amina.post(`${entry}/trash`)
  assert.equal(await status(bev, seen(entry)), 404)
  assert.match((await bev.get(access)).words, /There is nothing here/)
  await bev.post(`${access}/ending`)
})

test('it ends by itself on its day, and its mark stays', async () => {
  const entry = await capture(amina, { caption: 'For a while' })
  const access = await ask({ days: '1' })
  await rashid.post(`${access}/confirmation`)
  const morning = world.clock.now()
  world.clock.set(new Date(morning.getTime() + 23 * hours))
  assert.equal(await status(bev, seen(entry)), 200)
  world.clock.set(new Date(morning.getTime() + 24 * hours))
  assert.equal(await status(bev, seen(entry)), 404)
  assert.doesNotMatch((await bev.get(access)).words, /What is open to you/)
  assert.match((await amina.get('/me/break-glass')).words, /Bev Sandoval could read everything/)
  world.clock.set(morning)
  await bev.post(`${access}/ending`)
})

test('an access that ends while its page is open: the next tap finds nothing', async () => {
  const entry = await capture(amina, { caption: 'Still open?' })
  const access = await ask()
  await rashid.post(`${access}/confirmation`)
  const page = await bev.get(access)
  assert.ok(page.links.includes(seen(entry)))
  await rashid.post(`${access}/ending`)
  assert.equal(await status(bev, seen(entry)), 404)
  assert.equal((await bev.post(`${access}/ending`)).to, access)
  assert.match((await bev.get(access)).words, /ended by Rashid/)
  assert.match(
    (await amina.get('/me/break-glass')).words,
    /Bev Sandoval could read everything ended by Rashid/,
  )
})

test('an id of another space opens nothing, and says nothing of what is there', async () => {
  const [theirs = ''] = await goalsOf(maya)
  const asked = [theirs, newId()].map(async (id) => {
    const access = await ask({ what: 'item', address: `/goals/${id}` })
    await rashid.post(`${access}/confirmation`)
    const page = await bev.get(access)
    await bev.post(`${access}/ending`)
    return page.words.replace(/\d+:\d+.[AP]M/g, '')
  })
  const [one, other] = await Promise.all(asked)
  assert.equal(one, other)
  assert.match(one ?? '', /There is nothing here/)
  for (const space of [owner, castMember('maya.halvorsen').id])
    assert.equal(await status(bev, `/shared/${space}/goal/${theirs}`), 404)
})

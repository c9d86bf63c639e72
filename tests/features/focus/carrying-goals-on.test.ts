// A principal begins a year: what was not finished in the last one is carried on, or left.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld, type Visitor } from '#world'
import { goalsOf } from '../capture.ts'

const world = await openWorld({ demo: true })
const maya = await world.signedIn('maya.halvorsen')
const amina = await world.signedIn('amina.okafor')
const address = '/goals/last-year'
const words = async (path: string) => (await maya.get(path)).words
const newGoals = () =>
  world.look<
    Record<string, unknown>
  >(`select n.statement, n.state, n.reason, n.baseline::float8, n.current, n.target::float8,
      n.due::text, g.statement as before
    from focus.goal n join focus.goal g on g.space_id = n.space_id and g.id = n.origin_id
    where n.origin = 'goal' order by n.position`)

world.clock.set(new Date('2027-08-03T18:00:00Z'))
const [first = '', second = '', third = ''] = await goalsOf(maya)

async function begin(who: Visitor) {
  const form = await who.get('/cycles/new')
  const days = { starts: form.field('starts') ?? '', ends: form.field('ends') ?? '' }
  return who.post('/cycles', { post: form.field('post') ?? '', ...days })
}

test('in August an open year that has ended says so, and leads to the next and to closing it', async () => {
  const page = await maya.get('/cycle')
  assert.match(page.words, /This cycle ended on Jun 30.* Begin the next cycle ?Close it/)
  assert.ok(page.links.includes('/cycles/new'))
})

test('the new year asks about each goal that was not finished, on My cycle and first of all in focus', async () => {
  assert.equal((await begin(maya)).status, 303)
  for (const path of ['/cycle', '/cycle/focus']) {
    const page = await maya.get(path)
    assert.match(page.words, /3 goals of 2026–27 were not finished: carry each on, or leave it/)
    assert.ok(page.links.includes(address))
  }
  const page = await words(address)
  assert.match(page, /^.*Goals of 2026–27 .*Carry it on Leave it.*Carry it on Leave it.*Carry it on Leave it/)
  assert.match(page, /No longer open to serve: |Goes on serving: /)
})

test('carried on with one tap, a goal begins where its number stood last, until the year ends', async () => {
  assert.equal((await maya.post(`${address}/${first}/carrying`)).to, address)
  const [goal] = await newGoals()
  assert.equal(goal?.statement, goal?.before)
  assert.deepEqual([goal?.baseline, goal?.current, goal?.target, goal?.due], [82, null, 88, '2028-06-30'])
  assert.match(await words(address), /It goes on this year\. Look at it Take that back/)
  assert.match(await words('/cycle'), /2 goals of 2026–27 were not finished/)
})

test('a tap that came twice carried it on once', async () => {
  await Promise.all([1, 2].map(() => maya.post(`${address}/${second}/carrying`)))
  assert.equal((await newGoals()).length, 2)
})

test('what the earlier goal served is served on where that is still under way, and nothing else', async () => {
  const links = await world.look<{ open: boolean; kept: boolean }>(
    `select g.state = 'inProgress' as open, exists (select from focus.goal_link k join focus.goal n
          on n.space_id = k.space_id and n.id = k.goal_id
        where n.origin_id = l.goal_id and k.to_goal_id = l.to_goal_id) as kept
      from focus.goal_link l join plans.goal g on g.id = l.to_goal_id where l.goal_id = any($1)`,
    [[first, second]],
  )
  assert.ok(links.length > 0)
  for (const { open, kept } of links) assert.equal(kept, open)
})

test('nobody sees a goal that was carried on, though they saw the one before', async () => {
  const shared = await world.look(`select from sharing.grant g join focus.goal n on n.id = g.item_id
    where n.origin = 'goal'`)
  assert.equal(shared.length, 0)
  const page = await maya.get(address)
  const carried =
    page.links.find((link) => /^\/goals\/[\da-f-]{36}$/.test(link) && !link.endsWith(first)) ?? ''
  assert.match(await words(carried), /Only you/)
  assert.equal((await amina.get(carried)).status, 404)
})

test('a goal that is left asks no more, and the old year keeps it as it was', async () => {
  const before = await words(`/goals/${third}`)
  await maya.post(`${address}/${third}/leaving`)
  assert.match(await words(address), /You left it\. Take that back/)
  assert.doesNotMatch(await words('/cycle'), /not finished/)
  assert.match(await words('/cycle/focus'), /Goals of 2026–27: each carried on or left ready/)
  assert.equal(await words(`/goals/${third}`), before)
})

test('both are taken back: what went on is set aside with the reason, and goes on again', async () => {
  await maya.post(`${address}/${third}/leaving/ending`)
  assert.match(await words('/cycle'), /A goal of 2026–27 was not finished/)
  await maya.post(`${address}/${first}/leaving`)
  const dropped = (await newGoals()).filter(({ state }) => state === 'dropped')
  assert.deepEqual(
    dropped.map(({ reason }) => reason),
    ['Left with 2026–27.'],
  )
  await maya.post(`${address}/${first}/carrying`)
  assert.equal((await newGoals()).length, 2)
  assert.ok((await newGoals()).every(({ state }) => state === 'draft'))
})

test('a goal of somebody else, or of this year, cannot be carried on', async () => {
  const [own = ''] = await goalsOf(maya)
  for (const goal of [...(await goalsOf(amina)), own])
    assert.equal((await maya.post(`${address}/${goal}/carrying`)).status, 404)
})

test('once the phase is called ready nothing of last year is asked any more', async () => {
  await maya.post('/cycle/focus', { state: 'ready' })
  for (const path of ['/cycle', '/cycle/focus']) assert.doesNotMatch(await words(path), /of 2026–27/)
})

test('whoever has no year before finds nothing to look through', async () => {
  const teo = await world.signedIn('daniel.nguyen')
  assert.match((await teo.get(address)).words, /There is no earlier cycle/)
})

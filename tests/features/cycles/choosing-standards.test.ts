import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { layFramework, someFramework } from '../frameworks/some-framework.ts'
import { layAdopted } from './lay-adopted.ts'

const world = await openWorld({ demo: true })
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const ours = someFramework(harlow, { title: 'Ours' })
await layAdopted(world, ours)
const amina = await world.signedIn('amina.okafor')
const address = `/cycle/standards/${harlow}/${ours.version.id}`
const [domain, standard] = [ours.items[0]!, ours.items[1]!]
const chosenNow = () =>
  world.look<{ item: string | null }>(
    'select item_id as item from cycles.standard where space_id = $1 order by 1 nulls first',
    [castMember('amina.okafor').id],
  )

test('the framework a district uses is offered before the library, and all of it is chosen in one tap', async () => {
  assert.ok((await amina.get('/cycle/focus')).links.includes('/cycle/standards'))
  const page = await amina.get('/cycle/standards')
  assert.match(
    page.words,
    /Used where you work .*Ours .*version 2026 · used by Harlow Valley Unified .*Library/,
  )
  assert.equal((await amina.post(address, { all: 'yes' })).status, 303)
  assert.match((await amina.get('/cycle/standards')).words, /Chosen Ours version 2026 · All of it/)
})

test('what was chosen stands in a quiet line with the focus phase and the cycle', async () => {
  assert.match((await amina.get('/cycle/focus')).words, /Standards of this cycle: [^.]*Ours\. Change them/)
  assert.match((await amina.get('/cycle')).words, /Standards of this cycle: [^.]*Ours\./)
})

test('who begins late stands in purpose, partner or not, also after a first look at themselves, until it is said what the cycle is for', async () => {
  const meiling = await world.signedIn('meiling.chen')
  await meiling.post(address, { all: 'yes' })
  assert.match((await meiling.get('/cycle')).words, /Purpose ?you are here .*Focus ?not begun/)
  const begin = await meiling.get(`/assessments/new/${harlow}/${ours.version.id}`)
  assert.match(begin.body, /checked[^>]*value="start"|value="start"[^>]*checked/)
  const look = { id: crypto.randomUUID(), of: `${harlow}/${ours.version.id}`, moment: 'start', chosen: 'yes' }
  assert.equal((await meiling.post('/assessments', look)).status, 303)
  assert.match((await meiling.get('/cycle')).words, /Purpose ?you are here .*Focus ?under way/)
  await meiling.post('/purpose', { uses: 'growth' })
  assert.match((await meiling.get('/cycle')).words, /Purpose ?under way .*Focus ?you are here/)
})

test('a domain or a standard is chosen in the place of the whole, down to the second level', async () => {
  const page = await amina.get(address)
  assert.equal(page.body.split('type="checkbox"').length - 1, 6)
  await amina.post(address, { item: domain.id })
  assert.deepEqual(await chosenNow(), [{ item: domain.id }])
  assert.match(
    (await amina.get(address)).body,
    new RegExp(`checked[^>]*value="${domain.id}"|value="${domain.id}"[^>]*checked`),
  )
})

test('what stands in no adopted framework is not chosen', async () => {
  const draft = someFramework(harlow, { title: 'Not yet' })
  await layFramework(world, draft)
  assert.doesNotMatch((await amina.get('/cycle/standards')).words, /Not yet/)
  const tried = await amina.post(`/cycle/standards/${harlow}/${draft.version.id}`, { all: 'yes' })
  assert.equal(tried.status, 404)
  assert.equal((await amina.post(address, { item: crypto.randomUUID() })).status, 404)
  assert.deepEqual(await chosenNow(), [{ item: domain.id }])
  assert.equal((await amina.post(address, { item: 'x' })).status, 404)
  assert.equal((await amina.get('/cycle/standards/x/y')).status, 404)
})

test('a choice is taken away, and can be made again', async () => {
  await amina.post(address, { item: standard.id })
  await amina.post(`${address}/ending`)
  assert.deepEqual(await chosenNow(), [])
  assert.match((await amina.get('/cycle/focus')).words, /Choose standards for this cycle/)
})

test('a choice that is pressed twice in the same moment is made once', async () => {
  const both = await Promise.all([1, 2].map(() => amina.post(address, { all: 'yes' })))
  assert.deepEqual(
    both.map(({ status }) => status),
    [303, 303],
  )
  assert.deepEqual(await chosenNow(), [{ item: null }])
})

test('nobody else learns what somebody chose, not the office and not the partner', async () => {
  await amina.post(address, { all: 'yes' })
  for (const who of ['eleanor.vance', 'maya.halvorsen', 'marcus.delacroix']) {
    const other = await world.signedIn(who)
    const page = await other.get(`/frameworks/${harlow}/${ours.version.id}`)
    assert.doesNotMatch(page.words, /Your cycle/)
  }
  const own = await amina.get(`/frameworks/${harlow}/${ours.version.id}`)
  assert.match(own.words, /Your cycle 2026–27 all of it/)
})

test('who has no cycle yet has no standards to choose', async () => {
  const newcomer = await world.signedIn('dorothy.pell')
  assert.equal((await newcomer.get('/cycle/standards')).status, 404)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld, type Visitor } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { layFramework, someFramework } from './some-framework.ts'

const world = await openWorld({ demo: true })
const naveen = await world.signedIn('naveen.pillai')
const jonah = await world.signedIn('jonah.weiss')
const amina = await world.signedIn('amina.okafor')
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const state = await demoOrganization(world, 'Cascadia Plains')

/** A framework of the state, adopted, and its address. */
async function stateFramework(given: { title?: string; noDerivatives?: boolean } = {}) {
  const whole = someFramework(state, { title: given.title ?? 'State standards' })
  whole.version.noDerivatives = given.noDerivatives ?? false
  const address = await layFramework(world, whole, 'jonah.weiss')
  await adopt(jonah, address, state)
  return { whole, address }
}

/** Adopts a version for self-assessment. */
async function adopt(visitor: Visitor, address: string, organization: string) {
  const given = { organization, uses: 'selfAssessment', starts: '2027-02-16' }
  assert.equal((await visitor.post(`${address}/adoptions`, given)).status, 303)
}

test('an editor starts a framework from nothing and writes its first items', async () => {
  const form = await naveen.get('/frameworks/new')
  assert.match(form.words, /Start a framework/)
  const empty = await naveen.post('/frameworks/new', {
    title: '',
    place: harlow,
    license: '',
    language: 'english please',
  })
  assert.equal(empty.status, 422)
  assert.match(empty.words, /A title is needed\..*This is not a language tag/)
  const made = await naveen.post('/frameworks/new', {
    title: 'How we lead',
    place: harlow,
    license: 'CC BY 4.0',
    language: 'en',
  })
  assert.equal(made.status, 303)
  const edit = made.to.replace(/\?.*/, '')
  assert.match((await naveen.get(made.to)).words, /Your draft is there\. Add its first item\./)
  const domain = await naveen.post(`${edit}/items/new`, {
    statement: 'People first',
    code: '1',
    kind: 'Domain',
  })
  assert.equal(domain.status, 303)
  const id = /items\/([\da-f-]{36})/.exec(domain.to)![1]!
  await naveen.post(`${edit}/items/new`, { statement: 'Knows every name', parent: id })
  assert.match((await naveen.get(edit)).words, /1 People first Domain Knows every name/)
  assert.equal((await amina.get(edit)).status, 404)
  assert.equal((await amina.post('/frameworks/new', { title: 'Mine', place: harlow })).status, 422)
})

test('an organization makes its own version of another framework: everything copied, each item with its origin', async () => {
  const { whole, address } = await stateFramework()
  assert.match((await naveen.get(`${address}/adapting`)).words, /Make our own version.*State standards/)
  const made = await naveen.post(`${address}/adapting`, { title: 'Harlow standards', place: harlow })
  assert.equal(made.status, 303)
  const [, space, version] = /frameworks\/([^/]+)\/([^/]+)\/edit/.exec(made.to)!
  assert.equal(space, harlow)
  const [counts] = await world.look<Record<string, number>>(
    `select (select count(*)::int from frameworks.item where version_id = $1) as items,
       (select count(distinct based_on_id)::int from frameworks.item where version_id = $1) as origins,
       (select count(*)::int from frameworks.association where version_id = $1) as associations,
       (select count(*)::int from frameworks.criterion where version_id = $1) as criteria,
       (select count(*)::int from frameworks.continuum where version_id = $1) as continuums`,
    [version],
  )
  assert.deepEqual(counts, {
    items: whole.items.length,
    origins: whole.items.length,
    associations: whole.associations.length,
    criteria: 1,
    continuums: 1,
  })
  const changes = await naveen.get(`/frameworks/${space}/${version}/changes`)
  assert.match(changes.words, /From “State standards” \(2026\).*Nothing changed/)
})

// What is expected of a post, tried by SQL as the application would send it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { asPerson, Refusal } from '#platform'
import { openWorld } from '#world'
import { layAdopted } from '../features/cycles/lay-adopted.ts'
import { demoOrganization, demoPost } from '../features/demo-places.ts'
import { layFramework, someFramework } from '../features/frameworks/some-framework.ts'

const world = await openWorld({ demo: true })
const [harlow, alder] = [
  await demoOrganization(world, 'Harlow Valley Unified'),
  await demoOrganization(world, 'Alder Elementary'),
]
const [adopted, draft] = [someFramework(harlow), someFramework(harlow)]
await layAdopted(world, adopted)
await layFramework(world, draft)
const idOf = (key: string) => castMember(key).id
const leader = idOf('amina.okafor')
const post = (await demoPost(world, 'amina.okafor')).split('/').at(-1)!

interface Row {
  space?: string
  person?: string
  madeBy?: string
  version?: string
}

const expect = async (who: string, { space = alder, person = leader, madeBy, version }: Row = {}) => {
  const text = `insert into standards.expectation
    (space_id, post_space_id, post_id, version_space_id, version_id, made_by) values ($1, $2, $3, $4, $5, $6)`
  const values = [space, person, post, harlow, version ?? adopted.version.id, madeBy ?? idOf(who)]
  try {
    return await world.program.db.as(asPerson(idOf(who)), (tx) => tx.run({ name: '', text, values }))
  } catch (error) {
    assert.ok(error instanceof Refusal)
    return 0
  }
}
const asked = (who: string, text: string) =>
  world.program.db.as(asPerson(idOf(who)), (tx) => tx.run({ name: '', text, values: [] }))

test('whoever keeps the frameworks of the organization of a post expects something of it, and nobody else', async () => {
  for (const who of ['amina.okafor', 'maya.halvorsen', 'marcus.delacroix', 'tom.ashcroft', 'carol.stubbs'])
    assert.equal(await expect(who), 0, who)
  assert.equal(await expect('naveen.pillai'), 1)
})

test('not in another’s name, not where the post is not, and nothing that is still a draft', async () => {
  for (const wrong of [
    { madeBy: idOf('eleanor.vance') },
    { space: harlow },
    { person: idOf('maya.halvorsen') },
    { version: draft.version.id },
    { version: crypto.randomUUID() },
  ])
    assert.equal(await expect('naveen.pillai', wrong), 0, JSON.stringify(wrong))
})

test('it is seen by the person of the post and by those who read frameworks or posts there', async () => {
  const seen = async (who: string) => asked(who, 'select from standards.expectation')
  for (const who of ['amina.okafor', 'naveen.pillai', 'eleanor.vance', 'bev.sandoval'])
    assert.equal(await seen(who), 1, who)
  for (const who of ['maya.halvorsen', 'marcus.delacroix', 'tom.ashcroft', 'carol.stubbs'])
    assert.equal(await seen(who), 0, who)
})

test('only who keeps frameworks there takes it away', async () => {
  for (const who of ['amina.okafor', 'bev.sandoval', 'tom.ashcroft'])
    assert.equal(await asked(who, 'delete from standards.expectation'), 0, who)
  assert.equal(await asked('eleanor.vance', 'delete from standards.expectation'), 1)
})

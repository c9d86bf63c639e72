// Drafts and what was adopted, table by table, tried by SQL of any kind as the application would send it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { asPerson, Refusal, type Identity } from '#platform'
import { openWorld } from '#world'
import { demoOrganization } from '../features/demo-places.ts'
import { layFramework, someFramework } from '../features/frameworks/some-framework.ts'

const world = await openWorld({ demo: true })
const { db } = world.program
const [harlow, pinecrest] = [
  await demoOrganization(world, 'Harlow Valley Unified'),
  await demoOrganization(world, 'Pinecrest County Schools'),
]
const idOf = (key: string) => castMember(key).id
/** Edits the frameworks of Harlow, leads its office, keeps those of the state above it. */
const keepers = ['naveen.pillai', 'eleanor.vance', 'jonah.weiss'].map(idOf)
/** Leads a school, evaluates, administers accounts, leads the office of another district. */
const others = ['amina.okafor', 'marcus.delacroix', 'zofia.wisniewska'].map(idOf)

const [draft, adopted] = [
  someFramework(harlow, { title: 'Draft' }),
  someFramework(harlow, { title: 'Fixed' }),
]
await layFramework(world, draft)
await layFramework(world, adopted)
await world.look(
  `insert into frameworks.step (space_id, version_id, step, who) values ($1, $2, 'adopted', $3)`,
  [harlow, adopted.version.id, keepers[0]],
)

const parts = ['item', 'association', 'scale', 'rubric', 'criterion', 'continuum']
const run = async (who: Identity, text: string, values: unknown[] = []) => {
  try {
    return await db.as(who, (tx) => tx.run({ name: '', text, values }))
  } catch (error) {
    if (error instanceof Refusal) return 0
    throw error
  }
}
const rowsOf = (who: Identity, table: string, version: string) =>
  run(who, `select from frameworks.${table} where ${table === 'version' ? 'id' : 'version_id'} = $1`, [
    version,
  ])

test('a draft is read by those who keep its frameworks and by nobody else', async () => {
  for (const table of ['version', ...parts]) {
    for (const who of keepers) assert.ok((await rowsOf(asPerson(who), table, draft.version.id)) > 0, table)
    for (const who of [...others.map(asPerson), { kind: 'public' } as const, { kind: 'house' } as const])
      assert.equal(await rowsOf(who, table, draft.version.id), 0, table)
  }
})

test('what was adopted is read by everybody signed in, and by nobody else', async () => {
  for (const table of ['version', ...parts]) {
    for (const who of [...keepers, ...others])
      assert.ok((await rowsOf(asPerson(who), table, adopted.version.id)) > 0, table)
    assert.equal(await rowsOf({ kind: 'public' }, table, adopted.version.id), 0, table)
  }
})

const changes = (table: string, version: string) => [
  `update frameworks.${table} set space_id = space_id where version_id = '${version}'`,
  `delete from frameworks.${table} where version_id = '${version}'`,
]

test('whoever keeps a draft changes every part of it; nobody else does', async () => {
  for (const table of parts) {
    const [change = ''] = changes(table, draft.version.id)
    for (const who of keepers) assert.ok((await run(asPerson(who), change)) > 0, change)
    for (const who of others) assert.equal(await run(asPerson(who), change), 0, change)
  }
})

test('what was adopted is changed by nobody, not even by those who keep it', async () => {
  const { id } = adopted.version
  for (const who of [...keepers, ...others].map(asPerson)) {
    for (const table of parts)
      for (const change of changes(table, id)) assert.equal(await run(who, change), 0, change)
    assert.equal(await run(who, `update frameworks.version set title = 'x' where id = '${id}'`), 0)
    assert.equal(await run(who, `delete from frameworks.version where id = '${id}'`), 0)
    assert.equal(
      await run(who, `delete from frameworks.framework where id = '${adopted.version.frameworkId}'`),
      0,
    )
    assert.equal(
      await run(
        who,
        `insert into frameworks.item (space_id, version_id, identifier, uri, statement)
          values ($1, $2, uuidv7(), 'urn:x', 'One more')`,
        [harlow, id],
      ),
      0,
    )
  }
})

test('nothing of a draft is moved into what was adopted, nor a draft into another organization', async () => {
  const who = asPerson(keepers[0]!)
  const { id } = adopted.version
  for (const table of parts) {
    const moved = `update frameworks.${table} set version_id = '${id}' where version_id = '${draft.version.id}'`
    assert.equal(await run(who, moved), 0, moved)
  }
  const taken = `update frameworks.version set space_id = '${pinecrest}' where id = '${draft.version.id}'`
  assert.equal(await run(who, taken), 0)
})

test('whoever does not keep its frameworks adopts, deprecates and crosswalks nothing for an organization', async () => {
  const { id } = adopted.version
  for (const person of others) {
    const who = asPerson(person)
    for (const step of ['adopted', 'deprecated'])
      assert.equal(
        await run(
          who,
          `insert into frameworks.step (space_id, version_id, step, who) values ($1, $2, $3, $4)`,
          [harlow, draft.version.id, step, person],
        ),
        0,
      )
    assert.equal(
      await run(
        who,
        `insert into frameworks.adoption (space_id, version_space_id, version_id, uses, starts, adopted_by)
          values ($1, $1, $2, '{evaluation}', '2027-01-01', $3)`,
        [harlow, id, person],
      ),
      0,
    )
  }
})

test('a draft is not adopted by naming it: the adoption wants a version that is fixed', async () => {
  const add = `insert into frameworks.adoption (space_id, version_space_id, version_id, uses, starts, adopted_by)
    values ($1, $1, $2, '{evaluation}', '2027-01-01', $3)`
  const who = keepers[0]!
  assert.equal(await run(asPerson(who), add, [harlow, draft.version.id, who]), 0)
  assert.equal(await run(asPerson(who), add, [harlow, adopted.version.id, who]), 1)
  assert.equal(await run(asPerson(who), add, [pinecrest, adopted.version.id, who]), 0)
})

test('nobody founds an organization in the space of the library', async () => {
  const found = `insert into organizations.organization (id, kind, name, top_id, time_zone, founded_by)
    values ($1, 'district', 'Library', $1, 'UTC', $2)`
  const who = keepers[2]!
  assert.equal(await run(asPerson(who), found, ['00000000-0000-7000-8000-000000000001', who]), 0)
})

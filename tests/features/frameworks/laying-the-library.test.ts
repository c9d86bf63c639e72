import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linksOf } from '#crosswalks'
import { addWhole, librarySpace, wholeOf } from '#frameworks'
import { layLibrary, library, libraryVersion } from '#library'
import { asPerson, newId, sql, type Transaction } from '#platform'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const { db } = world.program
const amina = (await world.look<{ id: string }>('select id from people.person limit 1'))[0]!.id
const tables = [
  'framework',
  'version',
  'step',
  'item',
  'association',
  'scale',
  'rubric',
  'criterion',
  'continuum',
]

// Which transaction wrote each row, and where it lies: a row written anew has another.
const rowsOf = async () =>
  (
    await Promise.all(
      [...tables.map((one) => `frameworks.${one}`), 'crosswalks.crosswalk', 'crosswalks.link'].map((table) =>
        world.look<{ row: string }>(
          `select '${table} ' || id || xmin || ctid::text as row from ${table} where space_id = $1 order by 1`,
          [librarySpace],
        ),
      ),
    )
  )
    .flat()
    .map(({ row }) => row)

const identifiersOf = async (version: string) =>
  (
    await world.look<{ identifier: string }>(
      'select identifier from frameworks.item where version_id = $1 order by identifier',
      [version],
    )
  ).map(({ identifier }) => identifier)

const wholeOfKey = (key: string) => {
  const { space, version } = libraryVersion(key)
  return db.as(asPerson(amina), (tx) => wholeOf(tx, space, version))
}

test('every new house has the library, and everybody signed in may read it', async () => {
  const whole = await wholeOfKey('professional-learning')
  assert.equal(whole?.version.title, 'Standards for professional learning')
  assert.deepEqual([whole?.origin, whole?.version.ownWords], ['library', true])
  const feedback = whole?.items.find(({ code }) => code === '2a13')
  assert.deepEqual(feedback?.sources, [{ title: 'Learning Forward, Leadership standard, 2011 (LF-21)' }])
  const strand = whole?.associations.find(({ fromId }) => fromId === feedback?.id)?.toId
  assert.equal(
    whole?.items.find(({ id }) => id === strand)?.label,
    'Develop capacity for learning and leading',
  )
})

test('rubric, scale and continuum map come with their items', async () => {
  const whole = await wholeOfKey('standards')
  const [rubric] = whole!.rubrics
  assert.equal(rubric?.scaleId, whole?.scales[0]?.id)
  assert.deepEqual(
    rubric?.criteria[0]?.levels.map(({ quality }) => quality),
    whole?.scales[0]?.levels.map(({ label }) => label),
  )
  assert.ok(whole?.continuums.every(({ variations }) => variations.length === 5))
})

test('it is adopted from the start, so not even a program that forgets to ask could change it', async () => {
  const { version } = libraryVersion('standards')
  const [{ steps } = { steps: [] }] = await world.look<{ steps: string[] }>(
    'select array_agg(step order by step) as steps from frameworks.step where version_id = $1',
    [version],
  )
  assert.deepEqual(steps, ['adopted'])
  const [editor] = await world.look<{ id: string }>(
    `select person_id as id from roles.role where role = 'frameworkEditor' limit 1`,
  )
  const whole = await wholeOfKey('standards')
  const own = { ...whole!, version: { ...whole!.version, id: newId() } }
  const asEditor = <T>(work: (tx: Transaction) => Promise<T>) => db.as(asPerson(editor!.id), work)
  const reword = sql`update frameworks.item set statement = 'Mine' where version_id = ${version}`
  assert.equal(await asEditor((tx) => tx.run(reword)), 0)
  await assert.rejects(asEditor((tx) => addWhole(tx, own, editor!.id)))
})

test('the crosswalk from competencies to standards joins items of both', async () => {
  const [first, second] = await Promise.all([wholeOfKey('competencies'), wholeOfKey('standards')])
  const [crosswalk] = await world.look<{ id: string; to: string }>(
    'select id, to_version_id as to from crosswalks.crosswalk where space_id = $1',
    [librarySpace],
  )
  const links = await db.as(asPerson(amina), (tx) => linksOf(tx, { space: librarySpace, id: crosswalk!.id }))
  assert.equal(crosswalk?.to, second?.version.id)
  assert.equal(links.length, library.crossings[0]?.links.length)
  const known = new Set([...first!.items, ...second!.items].map(({ id }) => id))
  assert.ok(links.every(({ fromItem, toItem }) => known.has(fromItem) && known.has(toItem)))
})

test('laid a second time, nothing is written', async () => {
  const before = await rowsOf()
  assert.ok(before.length > 300)
  assert.deepEqual(await layLibrary(world.owner), [])
  assert.deepEqual(await rowsOf(), before)
})

test('a new wording becomes a new version; the old one stays as it was, and two starts make one', async () => {
  const before = await rowsOf()
  const [standards, ...others] = library.editions
  const reworded = { ...standards!, label: '2' }
  const shelf = { ...library, editions: [reworded, ...others] }
  const laid = await Promise.all([layLibrary(world.owner, shelf), layLibrary(world.owner, shelf)])
  assert.deepEqual(laid.flat(), [reworded.title])
  const after = new Set(await rowsOf())
  assert.deepEqual(
    before.filter((row) => !after.has(row)),
    [],
  )
  const [first, second] = await world.look<{ id: string; label: string; previous: string | null }>(
    `select id, label, previous_id as previous from frameworks.version
      where framework_id = (select framework_id from frameworks.version where id = $1) order by previous_id nulls first`,
    [libraryVersion('standards').version],
  )
  assert.deepEqual([first?.label, second?.label], ['1', '2'])
  assert.equal(second?.previous, first?.id)
  assert.deepEqual(await identifiersOf(second!.id), await identifiersOf(first!.id))
})

test('a link made better takes the place of the old one', async () => {
  const [crossing] = library.crossings
  const links = crossing!.links.slice(1)
  await layLibrary(world.owner, { ...library, crossings: [{ ...crossing!, links }] })
  const [counted] = await world.look<{ n: number }>(
    `select count(*)::int as n from crosswalks.link l join crosswalks.crosswalk c on c.id = l.crosswalk_id
      where c.space_id = $1 and c.to_version_id = $2`,
    [librarySpace, libraryVersion('standards').version],
  )
  assert.equal(counted?.n, links.length)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Whole } from '#frameworks'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { someFramework } from '../frameworks/some-framework.ts'
import { layAdopted } from './lay-adopted.ts'

const world = await openWorld({ demo: true })
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const amina = await world.signedIn('amina.okafor')
const first = someFramework(harlow, { title: 'Ours' })
await layAdopted(world, first)
const [domain, standard, element] = first.items
const of = ({ version }: Whole) => `${version.space}/${version.id}`

/** The same framework a year later: the first standard is said in other words, the first element is gone. */
function nextVersion(): Whole {
  const { version, items, associations, ...rest } = first
  const ids = new Map(items.map(({ id }) => [id, crypto.randomUUID()]))
  const next = { ...version, id: crypto.randomUUID(), previousId: version.id, label: '2027' }
  return {
    ...rest,
    version: next,
    items: items
      .filter(({ id }) => id !== element!.id)
      .map((item) => ({
        ...item,
        id: ids.get(item.id)!,
        basedOn: { space: harlow, id: item.id },
        statement: item.id === standard!.id ? 'Said in other words now.' : item.statement,
        label: item.id === standard!.id ? '' : item.label,
      })),
    associations: associations
      .filter(({ fromId, toId }) => ![fromId, toId].includes(element!.id))
      .map((one) => ({
        ...one,
        id: crypto.randomUUID(),
        fromId: one.fromId && ids.get(one.fromId)!,
        toId: one.toId && ids.get(one.toId)!,
      })),
    scales: [],
    rubrics: [],
    continuums: [],
  }
}
const second = nextVersion()
const move = `/cycle/standards/${of(first)}/move/${of(second)}`
const chosen = async () => (await amina.get('/cycle/standards')).words

test('a cycle keeps its version when a later one is adopted, and is told of it', async () => {
  await amina.post(`/cycle/standards/${of(first)}`, { item: [domain!.id, standard!.id, element!.id] })
  assert.equal((await amina.get(move)).status, 404)
  await layAdopted(world, second)
  assert.match(
    await chosen(),
    /Ours \(2026\) has a newer version: Ours \(2027\)\. Your cycle keeps the one it has\./,
  )
  assert.match(await chosen(), /Chosen Ours version 2026/)
})

test('what would move is shown first, and nothing moves by looking', async () => {
  const page = await amina.get(move)
  assert.match(
    page.words,
    /Stays as it is .*Said in other words .*becomes .*Said in other words now\. .*Gone: nothing/,
  )
  assert.match(await chosen(), /Chosen Ours version 2026/)
})

test('the leader moves the choices, and what is gone leaves them', async () => {
  assert.equal((await amina.post(move)).status, 303)
  const now = await chosen()
  assert.match(now, /Chosen Ours version 2027/)
  assert.doesNotMatch(now, /newer version/)
  const kept = await world.look<{ n: number }>('select count(*)::int as n from cycles.standard')
  assert.deepEqual(kept, [{ n: 2 }])
})

test('of a framework that is no longer in use, the choice moves by a crosswalk', async () => {
  const other = someFramework(harlow, { title: 'Theirs' })
  await layAdopted(world, other)
  const naveen = await world.signedIn('naveen.pillai')
  const made = await naveen.post('/crosswalks', { keeper: harlow, from: of(other), to: of(second) })
  const [theirs, ours] = [other.items[4]!, second.items[0]!]
  const links = `${made.headers.get('location')}/items/${theirs.id}/links`
  await naveen.post(links, { other: ours.id, kind: 'exactMatchOf' })
  await world.look(`insert into frameworks.step (space_id, version_id, step) values ($1, $2, 'deprecated')`, [
    harlow,
    second.version.id,
  ])
  const across = `/cycle/standards/${of(second)}/move/${of(other)}`
  assert.ok((await amina.get('/cycle/standards')).links.includes(across))
  const page = await amina.get(across)
  assert.match(page.words, /Found by a crosswalk .*becomes .*Gone: nothing/)
  await amina.post(across)
  assert.match(await chosen(), /Chosen Theirs/)
})

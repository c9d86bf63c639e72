import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { statementsOf } from '../statements.ts'
import { layFramework, someFramework } from './some-framework.ts'

const world = await openWorld({ demo: true })
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const naveen = await world.signedIn('naveen.pillai')
const amina = await world.signedIn('amina.okafor')

const whole = someFramework(harlow)
const address = await layFramework(world, whole)
const long = await layFramework(
  world,
  someFramework(harlow, { title: 'A Long One', domains: 10, standards: 7, elements: 16 }),
)
const adopted = { organization: harlow, uses: 'evaluation', starts: '2026-08-01' }
for (const each of [address, long]) await naveen.post(`${each}/adoptions`, adopted)

const twice = whole.items.at(-1)!
const first = whole.items.find(({ kind }) => kind === 'Element')!
const standard = whole.items.find(({ kind }) => kind === 'Standard')!
const at = (item: { id: string }) => `${address}/items/${item.id}`

test('a framework opens as one page: who made it, license, source, and its tree in its own words', async () => {
  const page = await amina.get(address)
  assert.match(page.words, /Leadership standards · Version 2026 Leading a School Well/)
  assert.match(page.words, /By Harlow Valley Unified · License: CC BY 4\.0 · Source/)
  assert.match(page.words, /Everything19 Down to Domain2 Down to Standard6/)
  assert.match(page.words, /1 Domain 1: people and purpose Domain 1\.1 Standard 1\.1: a shared direction/)
  assert.ok(page.links.includes('https://creativecommons.org/licenses/by/4.0/'))
  assert.ok(page.links.includes(at(first)))
})

test('a long framework is shown down to what can be overseen, and whole when asked', async () => {
  const page = await amina.get(long)
  assert.match(page.words, /1\.1 Standard 1\.1: a shared direction 16 more within|17 more within/)
  assert.equal(page.links.filter((link) => link.includes('/items/')).length, 80)
  const all = await amina.get(`${long}?level=3`)
  assert.equal(all.links.filter((link) => link.includes('/items/')).length, 1201)
  const odd = await amina.get(`${long}?level=none&page=-1`)
  assert.equal(odd.words, page.words)
})

test('an item shows its words, every place it stands in, and its neighbors', async () => {
  const page = await amina.get(at(twice))
  assert.match(page.words, /disposition Element 2\.2c Works/)
  assert.match(page.words, /Part of, in several places 1 Domain 1: .* › 1\.1 Standard .* 2 Domain 2: /)
  assert.match(page.words, /Goes together with 1\.1a Works with families/)
  const above = await amina.get(at(standard))
  assert.match(above.words, /Equity Whose hopes are in this direction/)
  assert.match(above.words, /What belongs to it: 4 items 1\.1a .* Next: 1\.2/)
  assert.match(
    (await amina.get(at(first))).words,
    /Builds on Talks with principals, spring 2026 Keywords families, dialogue/,
  )
})

test('a rubric is read level by level, a continuum from ideal to not acceptable with both lines in words', async () => {
  const rubric = await amina.get(at(first))
  assert.match(
    rubric.words,
    /What is looked at Not yet Beginning Steady Leading others Asking families In daily work Not yet /,
  )
  const continuum = await amina.get(at(twice))
  assert.match(
    continuum.words,
    /Ideal 1 Asks families early, and says .* Solid line: .* Acceptable 2 .* 3 .* Dashed line: .* Not acceptable 4 /,
  )
})

test('where it is used names organizations', async () =>
  assert.match(
    (await amina.get(at(first))).words,
    /Where it is used Harlow Valley Unified for evaluation, since August 1, 2026/,
  ))

test('the conversation guide asks open questions for each element, and another part when asked', async () => {
  const page = await amina.get(`${address}/guide/conversation`)
  assert.ok((page.words.match(/\?/g) ?? []).length >= 2 * 12 + 2)
  assert.match(page.words, /License: CC BY 4\.0/)
  const [domain] = whole.items
  const part = await amina.get(`${address}/guide/conversation?under=${domain!.id}`)
  assert.doesNotMatch(part.words, /2\.1 Standard/)
  assert.equal((await amina.get(`${address}/guide/conversation?under=x`)).status, 404)
})

test('the self-assessment guide asks for evidence before the boxes, and both ways to say nothing', async () => {
  const page = await amina.get(`${address}/guide/self-assessment`)
  assert.match(
    page.words,
    /1\.1a Works .*? Where is the evidence\? Not yet Beginning Steady Leading others Not rated Not enough evidence Note/,
  )
  assert.match(page.words, /1\.1b Works .*? Where is the evidence\? Not yet Beginning/)
})

test('the print has every statement, the rubric and the continuum, with license and source', async () => {
  const page = await amina.get(`${address}/print`)
  for (const { statement, hidden } of whole.items)
    assert.ok(hidden || page.words.includes(statement), statement)
  assert.match(page.words, /Asking families .* Ideal 1 Asks/)
  assert.match(page.words, /License: CC BY 4\.0 · Source/)
})

test('scripts and odd signs in a statement are shown as they were written', async () => {
  const odd = someFramework(harlow, { title: '<b>Bold</b> 🜚' })
  odd.items[0]!.statement = '<script>alert(1)</script> 𝔏eads & “learns” 🜚'
  odd.version.sourceUrl = 'javascript:alert(1)'
  const there = await layFramework(world, odd)
  const page = await naveen.get(there)
  assert.ok(page.words.includes('<script>alert(1)</script> 𝔏eads & “learns” 🜚'))
  assert.doesNotMatch(page.body, /<script>alert|href="javascript/)
})

test('parents in a circle end, and every item is there', async () => {
  const knot = someFramework(harlow, { title: 'A Knot' })
  const [domain] = knot.items
  const below = knot.associations.find(({ toId }) => toId === domain!.id)!
  knot.associations.push({
    ...below,
    id: crypto.randomUUID(),
    identifier: crypto.randomUUID(),
    fromId: below.toId,
    toId: below.fromId,
  })
  const there = await layFramework(world, knot)
  const page = await naveen.get(there)
  for (const { id } of knot.items) assert.ok(page.links.some((link) => link.endsWith(id)))
  assert.equal((await naveen.get(`${there}/items/${domain!.id}`)).status, 200)
})

test('what is no address of a framework is not here', async () => {
  const [version] = address.split('/').slice(-1)
  for (const path of [
    '/frameworks/nowhere/x',
    `/frameworks/library/${version}`,
    `${address}/items/x`,
    `${address}/items/${harlow}`,
    `/frameworks/${harlow}/${harlow}/print`,
  ])
    assert.equal((await amina.get(path)).status, 404, path)
})

const most: Record<string, number> = {
  '/frameworks': 3,
  '/frameworks?words=families': 3,
  [address]: 8,
  [long]: 8,
  [at(first)]: 8,
  [`${address}/print`]: 8,
  [`${address}/changes`]: 6,
  [`${address}/export?format=case`]: 3,
  [`${address}/export?format=csv`]: 3,
}
for (const [path, n] of Object.entries(most))
  test(`a page asks the database at most ${n} things, whatever its length: ${path.replace(/[\da-f-]{36}/g, '…')}`, async () => {
    const asked = await statementsOf(amina, path)
    assert.ok(asked.length <= n, asked.join('\n'))
  })

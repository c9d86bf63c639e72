import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { capture } from '../capture.ts'
import { layAdopted } from '../cycles/lay-adopted.ts'
import { demoOrganization } from '../demo-places.ts'
import { someFramework } from '../frameworks/some-framework.ts'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const [ours, theirs] = [someFramework(harlow, { title: 'Ours' }), someFramework(harlow, { title: 'Theirs' })]
const address = await layAdopted(world, ours)
const other = await layAdopted(world, theirs)
const amina = await world.signedIn('amina.okafor')
const maya = await world.signedIn('maya.halvorsen')
const standard = ours.items[1]!
const value = `${harlow}/${standard.id}`
const entry = await capture(amina, { caption: 'Rounds with the math team' })

test('an entry shows a standard of its cycle, with one sentence, and is found by it', async () => {
  assert.match((await amina.get(entry)).words, /Choose standards for this cycle/)
  await amina.post(`/cycle/standards/${harlow}/${ours.version.id}`, { all: 'yes' })
  const page = await amina.get(entry)
  assert.match(page.body, new RegExp(`<optgroup[^>]*>.*value="${value}"`))
  const kept = await amina.post(`${entry}/standards`, { standard: value, sentence: 'We watched together.' })
  assert.equal(kept.status, 303)
  const shown = await amina.get(entry)
  assert.match(shown.words, /Standards it shows .*Ours .*We watched together\./)
  assert.ok(shown.links.includes(`${address}/items/${standard.id}`))
  const found = await amina.get(`/portfolio?standard=${standard.id}`)
  assert.deepEqual(
    [...new Set(found.links.filter((link) => /^\/portfolio\/[\da-f-]{36}$/.test(link)))],
    [entry],
  )
  assert.match(
    found.body,
    new RegExp(`value="${standard.id}"[^>]*selected|selected[^>]*value="${standard.id}"`),
  )
})

test('the portfolio asks the database no more for it', async () => {
  assert.ok((await statementsOf(amina, '/portfolio')).length <= 6)
})

test('the same standard said again keeps the new sentence, and is taken away again', async () => {
  await amina.post(`${entry}/standards`, { standard: value, sentence: 'Said better.' })
  const page = await amina.get(entry)
  assert.match(page.words, /Said better\./)
  assert.doesNotMatch(page.words, /We watched together/)
  await amina.post(`${entry}/standards/${standard.id}/ending`)
  assert.doesNotMatch((await amina.get(entry)).words, /Said better/)
  await amina.post(`${entry}/standards`, { standard: value, sentence: 'Said better.' })
})

test('whoever sees the entry sees its standards, and nobody else does', async () => {
  const shared = entry.replace('/portfolio/', `/shared/${castMember('amina.okafor').id}/evidence/`)
  assert.equal((await maya.get(shared)).status, 404)
  const [circle] = await world.look<{ id: string }>(
    `select space_id as id from sharing.membership m join sharing.circle c using (space_id)
      where m.person_id = $1 and c.kind = 'partnership' and m.until_at is null`,
    [castMember('amina.okafor').id],
  )
  await amina.post(entry.replace('/portfolio', '/sharing/evidence'), { circle: circle!.id })
  assert.match((await maya.get(shared)).words, /Standards it shows .*Said better\./)
})

test('the page of an item leads to the entries that show it, also through a crosswalk', async () => {
  const item = `${address}/items/${standard.id}`
  const own = await amina.get(item)
  assert.match(own.words, /Rounds with the math team/)
  assert.doesNotMatch((await maya.get(item)).words, /Rounds with the math team/)
  const naveen = await world.signedIn('naveen.pillai')
  const sides = [ours, theirs].map(({ version }) => `${version.space}/${version.id}`)
  const made = await naveen.post('/crosswalks', { keeper: harlow, from: sides[0]!, to: sides[1]! })
  const links = `${made.headers.get('location')}/items/${standard.id}/links`
  await naveen.post(links, { other: theirs.items[1]!.id, kind: 'isPartOf' })
  const through = await amina.get(`${other}/items/${theirs.items[1]!.id}`)
  assert.match(
    through.words,
    /Rounds with the math team an entry of yours, .* · through a crosswalk: this has as a part .*\(Ours\)/,
  )
})

test('a capture in the long form may name a standard at once', async () => {
  assert.match((await amina.get('/capture')).body, /name="standard"/)
  const quick = await capture(amina, { caption: 'And another', standard: value })
  assert.match((await amina.get(quick)).words, /Standards it shows .*Ours/)
})

test('no entry of somebody else is said to show a standard, and nothing that is no standard is shown', async () => {
  assert.equal((await maya.post(`${entry}/standards`, { standard: value })).status, 404)
  for (const wrong of ['', 'x', `${harlow}/x`, `${harlow}/${crypto.randomUUID()}`])
    assert.equal((await amina.post(`${entry}/standards`, { standard: wrong })).status, 404)
})

test('on paper the standards stand with where they come from', async () => {
  const { to } = await amina.post('/prints')
  await world.settled()
  const pdf = await amina.get(`${to}/file`)
  assert.ok(pdf.bytes.toString('latin1').includes('/Title (The standards named here)'))
  assert.match((await amina.get(to)).words, /PDF\/UA, PDF\/A/)
})

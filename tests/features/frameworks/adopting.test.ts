import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { layFramework, someFramework } from './some-framework.ts'

const world = await openWorld({ demo: true })
const [harlow, pinecrest] = [
  await demoOrganization(world, 'Harlow Valley Unified'),
  await demoOrganization(world, 'Pinecrest County Schools'),
]
const naveen = await world.signedIn('naveen.pillai')
const amina = await world.signedIn('amina.okafor')
const tom = await world.signedIn('tom.ashcroft')

const lay = (title: string) => layFramework(world, someFramework(harlow, { title }))
const said = { organization: harlow, uses: ['evaluation', 'selfAssessment'], starts: '2026-08-01' }
const adoptionsOf = (address: string) =>
  world.look<{ id: string; ends: string | null }>(
    'select id, ends::text from frameworks.adoption where version_id = $1 order by at, id',
    [address.split('/').at(-1)],
  )

test('an organization adopts its draft: it is fixed, and stands first for everybody who works there', async () => {
  const address = await lay('Leading in Harlow')
  assert.equal((await amina.get(address)).status, 404)
  const answer = await naveen.post(`${address}/adoptions`, { ...said, roleKinds: 'principal' })
  assert.deepEqual([answer.status, answer.to], [303, `${address}/adopting?done=adopted`])
  assert.match((await naveen.get(answer.to)).words, /Adopted\. It stands first/)
  const shelf = await amina.get('/frameworks')
  assert.match(
    shelf.words,
    /In use where you work .*Leading in Harlow .* Harlow Valley Unified, for self-assessment and evaluation of principals, since August 1, 2026/,
  )
  assert.equal((await amina.get(address)).status, 200)
  const version = address.split('/').at(-1)
  await assert.rejects(async () => {
    const deed = await naveen.post(`${address}/edit`, { title: 'Other' })
    assert.notEqual(deed.status, 303)
    throw new Error('kept')
  }, /kept/)
  const happened = await world.look<{ verb: string }>(
    `select verb from platform.happening where noun = 'framework' and item_id = $1 order by at, id`,
    [version],
  )
  assert.deepEqual(
    happened.map(({ verb }) => verb),
    ['fixed', 'adopted'],
  )
})

test('pressing twice adopts once', async () => {
  const address = await lay('Pressed Twice')
  const both = await Promise.all([1, 2].map(() => naveen.post(`${address}/adoptions`, said)))
  assert.deepEqual(
    both.map(({ status }) => status),
    [303, 303],
  )
  assert.equal((await adoptionsOf(address)).length, 1)
})

test('nothing is adopted without a use, an organization or a day', async () => {
  const address = await lay('Not Yet')
  const answer = await naveen.post(`${address}/adoptions`, { organization: '', starts: 'soon' })
  assert.equal(answer.status, 422)
  assert.match(
    answer.words,
    /Please choose the organization\..*Please tick at least one use\..*Please give a day/,
  )
  const odd = await naveen.post(`${address}/adoptions`, { ...said, uses: ['fame'], roleKinds: 'king' })
  assert.equal(odd.status, 422)
  assert.equal((await adoptionsOf(address)).length, 0)
})

test('whoever keeps no frameworks adopts nothing, and nobody does so for another organization', async () => {
  const address = await lay('Not Yours')
  assert.equal((await amina.post(`${address}/adoptions`, said)).status, 404)
  assert.equal((await amina.get(`${address}/adopting`)).status, 404)
  assert.equal((await naveen.post(`${address}/adoptions`, { ...said, organization: pinecrest })).status, 404)
  assert.equal((await tom.post(`${address}/adoptions`, { ...said, organization: pinecrest })).status, 404)
  const steps = await world.look('select from frameworks.step where version_id = $1', [
    address.split('/').at(-1),
  ])
  assert.deepEqual([steps.length, (await adoptionsOf(address)).length], [0, 0])
})

test('another district adopts what Harlow has adopted', async () => {
  const address = await lay('For Both')
  await naveen.post(`${address}/adoptions`, said)
  assert.match((await tom.get('/frameworks')).words, /Of other organizations .*For Both/)
  assert.equal((await tom.post(`${address}/adoptions`, { ...said, organization: pinecrest })).status, 303)
  assert.match(
    (await tom.get('/frameworks')).words,
    /In use where you work .*For Both .*Pinecrest County Schools, for/,
  )
})

test('a use is ended after a day, and goes on again when that is taken back', async () => {
  const address = await lay('For a While')
  await naveen.post(`${address}/adoptions`, said)
  const [adoption] = await adoptionsOf(address)
  const ending = `${address}/adoptions/${harlow}/${adoption!.id}/ending`
  assert.equal((await amina.post(ending, { ends: '2027-06-30' })).status, 404)
  const early = await naveen.post(ending, { ends: '2026-07-01' })
  assert.equal(early.status, 422)
  assert.match(early.words, /The last day cannot come before the first\./)
  assert.equal((await naveen.post(ending, { ends: '2027-06-30' })).status, 303)
  assert.match((await naveen.get(address)).words, /August 1, 2026 to June 30, 2027/)
  await naveen.post(`${address}/adoptions`, said)
  assert.match(
    (await naveen.post(ending, { ends: '' })).words,
    /The same use goes on beside this one already\./,
  )
  const [, other] = await adoptionsOf(address)
  await naveen.post(`${address}/adoptions/${harlow}/${other!.id}/ending`, { ends: '2026-12-31' })
  assert.equal((await naveen.post(ending, { ends: '' })).status, 303)
  assert.match((await naveen.get(address)).words, /since August 1, 2026/)
})

test('what is no longer in use stays readable and is not adopted anew', async () => {
  const address = await lay('Last Year’s')
  assert.equal((await naveen.post(`${address}/deprecation`)).status, 404)
  await naveen.post(`${address}/adoptions`, said)
  assert.equal((await tom.post(`${address}/deprecation`)).status, 404)
  for (let press = 0; press < 2; press++)
    assert.equal((await naveen.post(`${address}/deprecation`)).status, 303)
  assert.match((await amina.get(address)).words, /Version 2026 · no longer in use/)
  const refused = await tom.post(`${address}/adoptions`, { ...said, organization: pinecrest })
  assert.equal(refused.status, 422)
  assert.match(refused.words, /This version is no longer in use, so it cannot be adopted anew\./)
})

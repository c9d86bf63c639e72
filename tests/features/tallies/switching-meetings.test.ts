import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const eleanor = await world.signedIn('eleanor.vance')
const at = `/organizations/${await demoOrganization(world, 'Harlow Valley Unified')}/meetings`

test('meetings are not counted until the office switches it on, and everybody there can see whether it is', async () => {
  assert.match((await amina.get(at)).words, /Nothing is counted\. Whom leaders of Harlow Valley Unified meet/)
  assert.equal((await amina.post(`${at}/counting`)).status, 404)
  await eleanor.post(`${at}/counting`)
  await eleanor.post(`${at}/counting`)
  assert.match(
    (await amina.get(at)).words,
    /has meetings .* counted since Feb 16, as numbers of at least five/,
  )
})

test('it is switched off as easily, and only there', async () => {
  await eleanor.post(`${at}/ending`)
  assert.match((await amina.get(at)).words, /Nothing is counted\./)
  const pinecrest = await demoOrganization(world, 'Pinecrest County Schools')
  assert.equal((await eleanor.post(`/organizations/${pinecrest}/meetings/counting`)).status, 404)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const ines = await world.signedIn('ines.carvalho')
const operations = '/administration/operations'

test('who looks after LPS reads that there is no backup, that the last one is old, and how much room the disk has', async () => {
  await world.look('delete from platform.backup')
  const none = await ines.get(operations)
  assert.match(none.words, /No backup was made yet\. Should this computer break, everything people wrote/)
  assert.match(none.words, /free on the disk that keeps them/)
  const made = (at: string) =>
    world.look(`insert into platform.backup (made_at, bytes, missing) values ($1, 1000000, 0)`, [at])
  await made('2027-02-01T00:00:00Z')
  assert.match((await ines.get(operations)).words, /more than a week ago/)
  await made('2027-02-15T00:00:00Z')
  assert.doesNotMatch((await ines.get(operations)).words, /more than a week ago|No backup/)
})

test('the audit says about whom something was done to those who may know them', async () => {
  const eleanor = await world.signedIn('eleanor.vance')
  const [district] = await world.look<{ id: string }>(
    `select id from organizations.organization where name = 'Harlow Valley Unified'`,
  )
  const post = { title: 'Dean', roleKind: 'dean', starts: '2027-03-01', email: '' }
  await eleanor.post('/invitations', { ...post, organization: district!.id, name: 'Quentin Marsh' })
  assert.match(
    (await eleanor.get('/administration/audit')).words,
    /Eleanor Vance invited somebody about Quentin Marsh · Harlow Valley Unified/,
  )
})

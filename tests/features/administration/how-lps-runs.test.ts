import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const ines = await world.signedIn('ines.carvalho')
const operations = '/administration/operations'

test('who looks after LPS reads that there is no backup, that the last one is old, and how much room the disk has', async (t) => {
  t.after(() => (world.program.house.known!.kind = 'demo'))
  await world.look('delete from platform.backup')
  assert.match((await ines.get(operations)).words, /Nobody has anything to lose in a demo/)
  world.program.house.known!.kind = 'real'
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

test('who looks after LPS reads ahead when its certificate ends, and after it that nobody comes in', async (t) => {
  const { settings } = world.program
  t.after(() => delete settings.certificate)
  const day = 24 * 3600 * 1000
  const left = (days: number) => {
    settings.certificate = () => ({ until: new Date('2027-03-01T12:00:00Z'), left: days * day })
    return ines.get(operations)
  }
  assert.match((await left(60)).words, /Good until March 1, 2027/)
  assert.match((await left(9)).words, /The certificate ends on March 1, 2027.*Renew it/)
  assert.match((await left(-1)).words, /The certificate ended on .*browsers let nobody in/)
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

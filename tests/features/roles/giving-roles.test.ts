import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { asPerson } from '#platform'
import { endRole } from '#roles'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'

const world = await openWorld({ demo: true })
const eleanor = await world.signedIn('eleanor.vance')
const zofia = await world.signedIn('zofia.wisniewska')
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const person = castMember('zofia.wisniewska').id

test('roles stand by organization for who may read them; others see their own', async () => {
  assert.match((await eleanor.get('/roles')).words, /Harlow Valley Unified .*Carol Stubbs Data viewer/)
  const own = await zofia.get('/roles')
  assert.match(own.words, /You hold no role\./)
  assert.doesNotMatch(own.words, /Carol/)
})

test('a role is given with one sentence of what it allows, until a day', async () => {
  const form = await eleanor.get(`/roles/new?person=${person}`)
  assert.match(form.words, /Auditor ?Reads the audit log and nothing else\./)
  const given = { person, organization: harlow, role: 'auditor', until: '2027-06-30' }
  assert.match(
    (await eleanor.post('/roles', { ...given, until: '2027-01-01' })).words,
    /This day has passed\./,
  )
  assert.equal((await eleanor.post('/roles', given)).status, 303)
  assert.match(
    (await zofia.get('/me')).words,
    /Auditor, Harlow Valley Unified February 16, 2027 to June 30, 2027/,
  )
  assert.match((await zofia.get('/notices')).words, /Eleanor Vance gave you a role/)
  assert.match((await eleanor.post('/roles', given)).words, /They hold this role here already\./)
})

test('nobody gives a role to themselves, nor where they give none', async () => {
  const me = castMember('eleanor.vance').id
  const self = await eleanor.post('/roles', { person: me, organization: harlow, role: 'itAdministrator' })
  assert.equal(self.status, 422)
  assert.match(self.words, /Nobody gives a role to themselves\./)
  const pinecrest = await demoOrganization(world, 'Pinecrest County Schools')
  assert.equal(
    (await eleanor.post('/roles', { person, organization: pinecrest, role: 'auditor' })).status,
    404,
  )
  assert.equal((await zofia.get('/roles/new')).status, 404)
  assert.equal(
    (await zofia.post('/roles', { person: me, organization: harlow, role: 'auditor' })).status,
    404,
  )
})

test('a role ends; whoever holds it may lay it down', async () => {
  assert.equal(
    (await eleanor.post('/roles', { person, organization: harlow, role: 'dataViewer' })).status,
    303,
  )
  const ending = (await zofia.get('/roles')).links.find((one) => one.endsWith('/ending')) ?? ''
  assert.equal((await world.signedIn('amina.okafor').then((amina) => amina.post(ending))).status, 404)
  for (const own of (await zofia.get('/roles')).links.filter((one) => one.endsWith('/ending')))
    assert.equal((await zofia.post(own)).status, 303)
  assert.match((await zofia.get('/roles')).words, /You hold no role\./)
})

test('the last role that can give roles stays, with a sentence', async () => {
  const ines = await world.signedIn('ines.carvalho')
  const priya = await world.signedIn('priya.raghunathan')
  const mine = async () => (await priya.get('/roles')).links.find((one) => one.endsWith('/ending')) ?? ''
  await priya.post(await mine())
  const endings = (await ines.get('/roles')).links.filter((one) => one.endsWith('/ending')).slice(0, 2)
  const answers = [await ines.post(endings[0]!), await ines.post(endings[1]!)]
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 422],
  )
  assert.match(answers[1]!.words, /This is the last role that can give roles here\./)
})

test('the last administrators who end each other’s roles at once leave one, 50 times', async () => {
  const [state, a, b] = [
    await demoOrganization(world, 'Cascadia Plains'),
    ...['ines.carvalho', 'priya.raghunathan'].map((key) => castMember(key).id),
  ] as [string, string, string]
  const { db } = world.program
  for (let turn = 0; turn < 50; turn++) {
    world.clock.set(new Date(world.clock.now().getTime() + 1000))
    const now = world.clock.now()
    await world.look('delete from roles.role where space_id = $1', [state])
    const rows = await world.look<{ id: string }>(
      `insert into roles.role (space_id, person_id, role, from_at, granted_by)
        select $1, p, 'leadershipOffice', $2::timestamptz - interval '1 day', p from unnest($3::uuid[]) p returning id`,
      [state, now, [a, b]],
    )
    const [ofA, ofB] = rows.map(({ id }) => id) as [string, string]
    const ends = [
      () => db.as(asPerson(a), (tx) => endRole(tx, state, ofB)),
      () => db.as(asPerson(b), (tx) => endRole(tx, state, ofA)),
    ]
    const tried = await Promise.allSettled((turn % 2 ? ends.toReversed() : ends).map((end) => end()))
    assert.equal(tried.filter((one) => one.status === 'fulfilled' && one.value.ok).length, 1)
    const left = await world.look(
      'select from roles.role where space_id = $1 and (until_at is null or until_at > $2)',
      [state, now],
    )
    assert.equal(left.length, 1)
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { firstLink, principal } from '../school.ts'

const system = {
  ...principal,
  for: 'system',
  organization: 'Oak County Schools',
  kind: 'district',
  postTitle: 'Superintendent',
  starts: '2026-08-17',
  ends: '2027-06-11',
}

test('the first form asks one question: for me alone, or for a school system', async () => {
  const world = await openWorld()
  const link = await firstLink(world)
  const question = await world.visitor().get(link)
  assert.match(question.words, /For me alone.*For a school system/)
  assert.doesNotMatch(question.body, /name="password"/)
  assert.doesNotMatch((await world.visitor().get(`${link}?for=alone`)).words, /First people/)
  assert.match(
    (await world.visitor().get(`${link}?for=system`)).words,
    /What it is .*First day of the school year .*First people/,
  )
})

test('a school system begins with its kind, its year, its schools and invitations', async () => {
  const world = await openWorld()
  const noor = world.visitor()
  const people = [
    'Ana Díaz, ana@oak.example, Principal, Oak Elementary',
    'Bo Li, bo@oak.example, Assistant Principal, oak elementary',
    'Cy Young, cy@oak.example, Director of Schools',
  ].join('\n')
  const answer = await noor.post(await firstLink(world), { ...system, people })
  assert.deepEqual([answer.status, answer.to], [303, '/invitations'])
  assert.match(
    (await noor.get(answer.to)).words,
    /nothing is sent: open each invitation and hand its link over/,
  )
  assert.match((await noor.get('/roles/new')).words, /nobody to choose here yet\. People come by invitation/)
  const tree = await noor.get('/organizations')
  assert.match(tree.words, /Oak County Schools District · you work here Oak Elementary School/)
  const rows = await world.look<{ line: string }>(
    `select i.name || ', ' || i.role_kind || ', ' || o.name as line
      from invitations.invitation i join organizations.organization o on o.id = i.space_id order by i.name`,
  )
  assert.deepEqual(
    rows.map(({ line }) => line),
    [
      'Ana Díaz, principal, Oak Elementary',
      'Bo Li, assistantPrincipal, Oak Elementary',
      'Cy Young, director, Oak County Schools',
    ],
  )
  assert.match((await noor.get('/roles')).words, /Leadership office, Oak County Schools/)
  assert.match((await noor.get('/cycle')).words, /Superintendent, Oak County Schools/)
})

test('whoever sets a system up without leading there is no leader whose year has begun, and goes on to administration', async () => {
  const world = await openWorld()
  const sam = world.visitor()
  const answer = await sam.post(await firstLink(world), {
    ...system,
    postTitle: 'IT coordinator',
    people: '',
  })
  assert.deepEqual([answer.status, answer.to], [303, '/administration'])
  assert.deepEqual(await world.look('select from cycles.cycle'), [])
  assert.equal((await sam.get('/today')).status, 200)
})

test('bad lines come back with all words and a sentence each, and nothing has begun', async () => {
  const world = await openWorld()
  const link = await firstLink(world)
  const people = 'Ana Díaz\nBo Li, bo, Dean\nCy, cy@oak.example, Dean'
  const answer = await world.visitor().post(link, { ...system, people })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /Line 1 \(Ana Díaz\) needs a name, an e-mail, a post/)
  assert.match(answer.words, /Line 2 \(Bo Li, bo, Dean\) has no e-mail address in its second place\./)
  assert.equal(answer.field('people'), people)
  assert.equal(answer.field('organization'), 'Oak County Schools')
  assert.deepEqual(await world.look('select from organizations.organization'), [])
  assert.equal((await world.visitor().post(link, { ...system, people: '' })).status, 303)
})

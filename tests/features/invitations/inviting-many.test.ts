import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const [district] = await world.look<{ id: string }>(
  'select id from organizations.organization where name = $1',
  ['Harlow Valley Unified'],
)
const [school] = await world.look<{ id: string; name: string }>(
  `select id, name from organizations.organization where parent_id = $1 and kind = 'school' and closed_on is null
    order by name limit 1`,
  [district!.id],
)
const eleanor = await world.signedIn('eleanor.vance')
const there = { organization: district!.id, starts: '2027-02-16' }
const invited = () =>
  world.look<{ name: string; place: string; title: string; kind: string; role: string | null }>(
    `select i.name, o.name as place, i.title, i.role_kind as kind, i.role from invitations.invitation i
      join organizations.organization o on o.id = i.space_id where i.email like '%@many.example' order by i.name`,
  )

test('an office pastes a list out of a spreadsheet, and everybody is invited to their school, one with a role', async () => {
  const people = `Name,Email,Post,School,Role
"Díaz, Ana",ana@many.example,Assistant Principal,${school!.name.toUpperCase()},
Bo Reed,bo@many.example,Director of Learning,,Leadership office`
  assert.match((await eleanor.get('/invitations')).words, /Invite many from a list/)
  const done = await eleanor.post('/invitations/lists', { ...there, people })
  assert.equal(done.status, 303)
  assert.match((await eleanor.get(done.to)).words, /2 people were invited\./)
  assert.deepEqual(await invited(), [
    {
      name: 'Bo Reed',
      place: 'Harlow Valley Unified',
      title: 'Director of Learning',
      kind: 'director',
      role: 'leadershipOffice',
    },
    {
      name: 'Díaz, Ana',
      place: school!.name,
      title: 'Assistant Principal',
      kind: 'assistantPrincipal',
      role: null,
    },
  ])
  const again = await eleanor.post('/invitations/lists', {
    ...there,
    people: `${people}\nCy,cy@many.example,Dean`,
  })
  assert.match(
    (await eleanor.get(again.to)).words,
    /One person was invited\. 2 had invitations that still wait\./,
  )
  assert.equal((await invited()).length, 3)
})

test('a list with a school that is none there, or a line that cannot be read, invites nobody and keeps the words', async () => {
  const people = 'Di,di@many.example,Dean,No Such School\nEd,ed@many.example,Dean'
  const lost = await eleanor.post('/invitations/lists', { ...there, people })
  assert.equal(lost.status, 422)
  assert.match(lost.words, /Line 1 names No Such School, where you cannot invite anybody/)
  assert.match(lost.body, /ed@many\.example/)
  const wrong = await eleanor.post('/invitations/lists', { ...there, people: 'Ed,ed at many,Dean' })
  assert.match(wrong.words, /Line 1 \(Ed,ed at many,Dean\) has no e-mail address/)
  assert.equal((await invited()).filter(({ name }) => name === 'Ed').length, 0)
})

test('of more than fifty invitations the oldest stand on a second page', async () => {
  const people = Array.from({ length: 50 }, (_, n) => `Guest ${n},guest${n}@more.example,Dean`).join('\n')
  await eleanor.post('/invitations/lists', { ...there, people })
  const first = await eleanor.get('/invitations')
  assert.match(first.words, /Page 1 Older/)
  assert.doesNotMatch(first.words, /Bo Reed/)
  const second = await eleanor.get('/invitations?page=2')
  assert.match(second.words, /Bo Reed.*Newer Page 2/)
  assert.doesNotMatch(second.words, /Guest \d|Older/)
})

test('who may invite nobody finds no list', async () => {
  const amina = await world.signedIn('amina.okafor')
  assert.equal((await amina.get('/invitations/lists/new')).status, 404)
  const tried = await amina.post('/invitations/lists', { ...there, people: 'Flo,flo@many.example,Dean' })
  assert.notEqual(tried.status, 303)
  assert.equal((await invited()).filter(({ name }) => name === 'Flo').length, 0)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const ines = await world.signedIn('ines.carvalho')
const eleanor = await world.signedIn('eleanor.vance')
const tom = await world.signedIn('tom.ashcroft')
const amina = await world.signedIn('amina.okafor')
const idOf = (key: string) => castMember(key).id
const pageOf = (key: string) => `/administration/accounts/${idOf(key)}`

test('whoever administers sees the rooms their roles open, and nobody else finds any', async () => {
  const rooms = (await ines.get('/administration')).words
  for (const room of ['Organizations', 'Roles', 'Invitations', 'Accounts', 'How LPS runs', 'What was done'])
    assert.match(rooms, new RegExp(room))
  assert.doesNotMatch((await eleanor.get('/administration')).words, /How LPS runs/)
  for (const path of ['', '/accounts', '/operations', '/audit', `/accounts/${idOf('maya.halvorsen')}`])
    assert.equal((await amina.get(`/administration${path}`)).status, 404, path)
})

test('an account is found by name and by e-mail', async () => {
  assert.match((await ines.get('/administration/accounts?words=halvorsen')).words, /Maya Halvorsen/)
  await world.signedIn('maya.halvorsen')
  const by = `/administration/accounts?words=${encodeURIComponent(`${idOf('maya.halvorsen').slice(0, 13)}`)}`
  assert.doesNotMatch((await ines.get(by)).words, /Maya Halvorsen/)
  const [account] = await world.look<{ email: string }>('select email from auth."user" where name = $1', [
    idOf('maya.halvorsen'),
  ])
  const found = await ines.get(`/administration/accounts?words=${encodeURIComponent(account!.email)}`)
  assert.match(found.words, /Maya Halvorsen/)
})

test('a closed account is signed out at once and comes back with everything when it is opened again', async () => {
  const maya = await world.signedIn('maya.halvorsen')
  assert.equal((await maya.get('/today')).status, 200)
  assert.equal((await ines.post(`${pageOf('maya.halvorsen')}/closing`)).status, 303)
  assert.match((await ines.get(pageOf('maya.halvorsen'))).words, /closed/)
  assert.equal((await maya.get('/today')).status, 302)
  await ines.post(`${pageOf('maya.halvorsen')}/reopening`)
  const again = await world.signedIn('maya.halvorsen')
  assert.equal((await again.get('/portfolio')).status, 200)
})

test('a link for a new password is shown once, to be handed over', async () => {
  await world.signedIn('teo.kalani')
  const answer = await ines.post(`${pageOf('teo.kalani')}/reset`)
  assert.equal(answer.status, 200)
  const link = new URL(answer.field('link')!).pathname
  assert.equal((await world.visitor().get(link)).status, 200)
  assert.equal((await ines.get(pageOf('teo.kalani'))).field('link'), undefined)
})

test('nobody opens a way into the account of a leader without the leader being told at once, by name and by letter', async () => {
  const marcus = await world.signedIn('marcus.delacroix')
  await ines.post(`${pageOf('marcus.delacroix')}/reset`)
  await ines.post(`${pageOf('marcus.delacroix')}/twoStep`)
  const told = await marcus.get('/notices')
  assert.match(told.words, /Inês Carvalho made a link to a new password for your account/)
  assert.match(told.words, /Inês Carvalho took the second step off your account/)
  assert.ok(told.links.includes('/me/sign-in'))
  const chosen = await marcus.get('/me/notices')
  assert.doesNotMatch(chosen.words, /link to a new password|second step/i)
})

test('nobody closes their own account here, and nobody one they do not look after', async () => {
  assert.equal((await ines.post(`${pageOf('ines.carvalho')}/closing`)).status, 404)
  assert.match((await ines.get(pageOf('ines.carvalho'))).words, /This is your own account/)
  assert.equal((await tom.post(`${pageOf('amina.okafor')}/closing`)).status, 404)
  assert.equal((await eleanor.post(`${pageOf('amina.okafor')}/closing`)).status, 404)
  assert.equal((await amina.post(`${pageOf('maya.halvorsen')}/closing`)).status, 404)
  assert.equal((await ines.post(`${pageOf('amina.okafor')}/erasing`)).status, 404)
  assert.equal((await amina.get('/today')).status, 200)
})

test('what was done to an account stands in the audit, and nothing else does', async () => {
  const audit = (await ines.get('/administration/audit')).words
  assert.match(audit, /Inês Carvalho closed an account/)
  assert.match(audit, /Inês Carvalho made a link to a new password/)
  assert.doesNotMatch(audit, /captured|evidence|philosophy|wrote goal|wrote a goal (?!of an organization)/)
})

test('the audit is found by a name, by a school and up to a day, and goes on in what was found', async () => {
  const found = async (query: string) => (await ines.get(`/administration/audit?${query}`)).words
  const hers = await found('words=in%C3%AAs')
  assert.match(hers, /Inês Carvalho closed an account/)
  assert.doesNotMatch(hers, /(Maya Halvorsen|Amina Okafor) (wrote|tied|showed)/)
  assert.match(await found('words=alder+elem'), /Alder Elementary · Aug 24/)
  const early = await found('until=2026-08-24')
  assert.match(early, /August 2026.*Aug 24/)
  assert.doesNotMatch(early, /January 2027|Aug 2[5-9]/)
  assert.match(await found('until=never'), /January 2027/)
  assert.match(await found('words=zzz'), /Nothing like that was noted\./)
  const page = await ines.get('/administration/audit?words=elementary')
  assert.ok(
    page.links.includes('/administration/audit?words=elementary&until=&page=2'),
    page.links.join('\n'),
  )
})

test('how LPS runs is told in counts and dates', async () => {
  const page = await ines.get('/administration/operations')
  assert.match(page.words, /No backup was made yet\./)
  assert.match(page.words, /\d+ files/)
  assert.match(page.words, /No mail server is set up/)
  await world.look(`insert into platform.backup (made_at, bytes) values (now(), 2000000) returning id`)
  assert.match(
    (await ines.get('/administration/operations')).words,
    /2\.0 MB, and was read again after writing/,
  )
})

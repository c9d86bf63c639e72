import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const organizationNamed = async (name: string) =>
  (await world.look<{ id: string }>('select id from organizations.organization where name = $1', [name]))[0]!
    .id
const organization = await organizationNamed('Harlow Valley Unified')
const ines = await world.signedIn('ines.carvalho')
const eleanor = await world.signedIn('eleanor.vance')
const amina = await world.signedIn('amina.okafor')

const somebody = {
  organization,
  name: 'Nadia Öztürk-Bell',
  email: '',
  title: 'Assistant Principal',
  roleKind: 'assistantPrincipal',
  starts: '2027-02-01',
}

/** Invites somebody and gives the page of the invitation and the path of its link. */
async function invite(answers: Record<string, string> = {}, office = eleanor) {
  const made = await office.post('/invitations', { ...somebody, ...answers })
  assert.equal(made.status, 303)
  const page = made.to!
  const link = new URL((await office.get(page)).field('link')!).pathname
  return { page, link }
}

const arrival = { name: 'Nadia Öztürk-Bell', email: 'nadia@example.org', password: 'a long enough password' }

test('the office invites somebody, who makes an account and stands in the directory with their post', async () => {
  const { page, link } = await invite()
  const nadia = world.visitor()
  const seen = await nadia.get(link)
  assert.match(seen.words, /Eleanor Vance invites you to LPS as Assistant Principal, Harlow Valley Unified\./)
  const answer = await nadia.post(link, arrival)
  assert.deepEqual([answer.status, answer.to], [303, '/today'])
  assert.equal((await nadia.get('/today')).status, 200)
  assert.match((await eleanor.get(page)).words, /accepted/)
  const posts = await world.look(
    `select p.title from posts.post p join people.person n on n.id = p.space_id where n.name = $1`,
    [arrival.name],
  )
  assert.deepEqual(posts, [{ title: 'Assistant Principal' }])
})

test('a link works once, and what was accepted gets no new one', async () => {
  const { page, link } = await invite()
  assert.equal((await world.visitor().post(link, { ...arrival, email: 'once@example.org' })).status, 303)
  const again = await world.visitor().post(link, { ...arrival, email: 'twice@example.org' })
  assert.equal(again.status, 404)
  assert.match(again.words, /This link is not good any more/)
  assert.equal((await world.visitor().get(link)).status, 404)
  await eleanor.post(`${page}/links`)
  assert.match((await eleanor.get(page)).words, /accepted/)
  const [{ round } = { round: 0 }] = await world.look<{ round: number }>(
    'select round from invitations.invitation where id = $1',
    [page.split('/').at(-1)],
  )
  assert.equal(round, 1)
})

test('of two who accept at the same moment one arrives, and of the other nothing is left', async () => {
  const { link } = await invite()
  const names = ['First Arrival', 'Second Arrival']
  const answers = await Promise.all(
    names.map((name, n) => world.visitor().post(link, { ...arrival, name, email: `both${n}@example.org` })),
  )
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 404])
  const arrived = await world.look('select name from people.person where name = any($1)', [names])
  assert.equal(arrived.length, 1)
})

test('who has an account accepts with it and keeps everything', async () => {
  const { link } = await invite({ title: 'Mentor', roleKind: 'staff' })
  assert.match((await amina.get(link)).words, /Accept as Amina Okafor/)
  const answer = await amina.post(`${link}/acceptance`)
  assert.deepEqual([answer.status, answer.to], [303, '/today'])
  const posts = await world.look<{ title: string; main: boolean }>(
    `select p.title, p.main from posts.post p join people.person n on n.id = p.space_id
      where n.name = 'Amina Okafor' and p.ends is null order by p.id`,
  )
  assert.equal(posts.filter(({ main }) => main).length, 1)
  assert.ok(posts.some(({ title }) => title === 'Mentor'))
  assert.match((await amina.get('/portfolio')).words, /64 entries/)
})

test('an address that has an account is asked to sign in first, and nothing is made', async () => {
  const { link } = await invite()
  const answer = await world.visitor().post(link, { ...arrival, email: 'Nadia@Example.org' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /There is an account with this address already/)
  assert.equal(answer.field('name'), arrival.name)
  assert.equal((await world.visitor().get(link)).status, 200)
})

test('whoever holds a link cannot ask it of a list of addresses: after five the answer is the same for all', async () => {
  const { link } = await invite()
  const tryOne = (email: string) => world.visitor().post(link, { ...arrival, email })
  const known = await Promise.all(Array.from({ length: 5 }, () => tryOne('nadia@example.org')))
  assert.deepEqual(new Set(known.map(({ status }) => status)), new Set([422]))
  const after = [await tryOne('nadia@example.org'), await tryOne('nobody.at.all@example.org')]
  for (const answer of after) {
    assert.equal(answer.status, 429)
    assert.match(answer.words, /Too many addresses were tried with this link/)
    assert.doesNotMatch(answer.words, /There is an account/)
  }
  assert.equal((await amina.get(link)).status, 200)
  assert.equal((await tryOne('not an address')).status, 422)
})

test('an account that was not made in time is finished with the same link', async () => {
  const { link } = await invite()
  const open = world.program.accounts.open
  world.program.accounts.open = async () => ({ ok: false, why: 'tooOften' })
  const halfway = await world.visitor().post(link, { ...arrival, email: 'half@example.org' })
  world.program.accounts.open = open
  assert.equal(halfway.status, 503)
  world.clock.set(new Date(world.clock.now().getTime() + 2 * 60_000))
  const finished = await world.visitor().post(link, { ...arrival, email: 'half@example.org' })
  assert.deepEqual([finished.status, finished.to], [303, '/today'])
  const persons = await world.look(`select from auth."user" u join people.person p on p.id::text = u.name
    join posts.post o on o.space_id = p.id where u.email = 'half@example.org'`)
  assert.equal(persons.length, 1)
})

test('a new link voids the one before; an invitation taken back is good for nobody', async () => {
  const { page, link } = await invite()
  await eleanor.post(`${page}/links`)
  assert.equal((await world.visitor().get(link)).status, 404)
  const newer = new URL((await eleanor.get(page)).field('link')!).pathname
  assert.equal((await world.visitor().get(newer)).status, 200)
  await eleanor.post(`${page}/revocation`)
  assert.equal((await world.visitor().get(newer)).status, 404)
  assert.match((await eleanor.get(page)).words, /taken back/)
})

test('a forged link, one cut short and one of another invitation say the same and tell nothing', async () => {
  const [one, other] = [await invite(), await invite()]
  const forged = [
    `/invited/${one.link.slice(9, 31)}${other.link.slice(31)}`,
    one.link.slice(0, -1),
    `${one.link.slice(0, -2)}AA`,
    '/invited/x',
    `/invited/${'A'.repeat(44)}`,
  ]
  for (const link of forged) {
    const answer = await world.visitor().get(link)
    assert.equal(answer.status, 404, link)
    assert.doesNotMatch(answer.words, /Harlow|Eleanor/)
    assert.equal((await world.visitor().post(link, arrival)).status, 404)
  }
})

test('a link expires after two weeks', async () => {
  const { link } = await invite()
  const now = world.clock.now()
  world.clock.set(new Date(now.getTime() + 15 * 24 * 3600 * 1000))
  assert.equal((await world.visitor().get(link)).status, 404)
  world.clock.set(now)
})

test('a role comes with the invitation where the inviter may give roles', async () => {
  const { link } = await invite({ role: 'auditor', name: 'Otis Vale' }, ines)
  await world.visitor().post(link, { ...arrival, name: 'Otis Vale', email: 'otis@example.org' })
  const roles = await world.look(
    `select r.role from roles.role r join people.person p on p.id = r.person_id where p.name = 'Otis Vale'`,
  )
  assert.deepEqual(roles, [{ role: 'auditor' }])
})

test('nobody without the right invites, and what is missing is said beside the field', async () => {
  assert.equal((await amina.get('/invitations')).status, 404)
  assert.equal((await amina.get('/invitations/new')).status, 404)
  assert.equal((await amina.post('/invitations', somebody)).status, 404)
  const wrong = await eleanor.post('/invitations', {
    ...somebody,
    name: ' ',
    email: 'a@b\r\nBcc: all@example.org',
  })
  assert.equal(wrong.status, 422)
  assert.match(wrong.words, /Please fill this in\./)
  assert.match(wrong.words, /This does not look like an e-mail address\./)
  const elsewhere = await organizationNamed('Pinecrest County Schools')
  assert.equal((await eleanor.post('/invitations', { ...somebody, organization: elsewhere })).status, 404)
})

import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import pg from 'pg'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { aMinutePasses, isKept } from '../kept-cards.ts'
import { demoGoal } from '../plans/goals.ts'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const andre = await world.signedIn('andre.whitlock')
await world.settled()
// Each has looked at Today before: their cards are kept.
await aMinutePasses(world)
for (const [person, reader] of [
  ['amina.okafor', amina],
  ['andre.whitlock', andre],
] as const) {
  await reader.get('/today')
  assert.ok(await isKept(world, castMember(person).id))
}

const most = {
  '/today': 6,
  '/portfolio': 6,
  '/portfolio?page=2': 6,
  '/portfolio?words=grade&kind=photo': 6,
  '/people': 6,
  '/people/directory': 4,
  '/people/directory?words=principal&page=2': 4,
  '/cycle': 4,
  [`/organizations/${await demoOrganization(world, 'Harlow Valley Unified')}`]: 2,
  [await demoGoal(world, 'Chronic absence falls')]: 2,
}
for (const [path, n] of Object.entries(most)) {
  test(`a page asks the database at most ${n} things, whatever its length: ${path}`, async () => {
    const asked = await statementsOf(amina, path)
    assert.ok(asked.length > 1 && asked.length <= n, asked.join('\n'))
    assert.equal((await statementsOf(andre, path)).length, asked.length)
  })
}

test('an entry asks the database at most three things, whatever was said to it', async () => {
  const [, entry = ''] = /href="(\/portfolio\/[\da-f-]{36})/.exec((await amina.get('/feedback')).body) ?? []
  const asked = await statementsOf(amina, entry)
  assert.ok(asked.length > 1 && asked.length <= 3, asked.join('\n'))
})

test('what somebody shares asks four things, the note that it was read among them', async () => {
  const { links } = await amina.get('/people')
  for (const noun of ['goal', 'evidence']) {
    const page = links.find((link) => link.includes(`/${noun}/`)) ?? ''
    const asked = await statementsOf(amina, page)
    assert.ok(asked.length > 1 && asked.length <= 4, asked.join('\n'))
  }
})

// They note that somebody looked, with what they show.
const noting = ['/partners/find']

test('a page that only shows something is asked in a way in which nothing can be written', async () => {
  const pages = world.app.routes.filter(({ method, path }) => method === 'GET' && !/[:*]/.test(path))
  for (const { path } of pages.filter((page) => !noting.includes(page.path))) {
    const query = mock.method(pg.Client.prototype, 'query')
    await amina.get(path)
    query.mock.restore()
    const writing = query.mock.calls.filter(
      ({ this: client, arguments: [asked] }) =>
        (client as pg.Client).user === 'lps_app' && String(asked) === 'begin',
    )
    assert.equal(writing.length, 0, path)
  }
})

test('a page for nobody asks the database nothing', async () => {
  const asked = mock.method(pg.Client.prototype, 'query')
  await world.visitor().get('/portfolio')
  await world.visitor().get('/sign-in')
  asked.mock.restore()
  assert.deepEqual(
    asked.mock.calls.filter((call) => /^lps_(app|auth)$/.test((call.this as pg.Client).user ?? '')),
    [],
  )
})

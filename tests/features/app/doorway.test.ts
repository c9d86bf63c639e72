import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { capture } from '../capture.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const open = new Set([
  '/',
  '/healthz',
  '/assets/*',
  '/set-up',
  '/first/:token',
  '/sign-in',
  '/password-reset',
  '/password-reset/:token',
  '/new-email/:token',
  '/styleguide',
  '/invited/:link',
  '/mail/off/:person/:kind/:token',
  '/calendar/:file{.+\\.ics}',
  '/n/:link',
])
const openForms = new Set([
  '/demo',
  '/demo/sign-in',
  '/first/:token',
  '/sign-in',
  '/sign-in/code',
  '/sign-in/passkey',
  '/sign-in/passkey/challenge',
  '/password-reset',
  '/password-reset/:token',
  '/new-email/:token',
  '/sign-out',
  '/invited/:link',
  '/invited/:link/acceptance',
  '/n/:link/questions',
  '/mail/off/:person/:kind/:token',
])
const id = '0197c348-8800-73fd-ad7e-b6fdf94a6f8b'
const addresses = (method: string) =>
  [...new Set(world.app.routes.filter((route) => route.method === method).map(({ path }) => path))].toSorted()
const address = (path: string) =>
  path
    .replace(/:noun/, 'evidence')
    .replace(/:width\?/, '480')
    .replace(/:\w+(\{([^{}]|\{[^}]*\})*\})?/g, id)

for (const path of addresses('GET').filter((each) => !open.has(each))) {
  test(`a page of leaders is closed to whoever is not signed in: ${path}`, async () => {
    const answer = await world.visitor().get(address(path))
    assert.deepEqual([answer.status, answer.to], [302, `/sign-in?next=${encodeURIComponent(address(path))}`])
    assert.equal(answer.body, '')
  })
}

test('whoever asks for the head of a page alone is sent to sign in as for the page', async () => {
  const answer = await world.app.request('/portfolio?page=2', { method: 'HEAD' })
  assert.equal(answer.status, 302)
  assert.equal(answer.headers.get('location'), `/sign-in?next=${encodeURIComponent('/portfolio?page=2')}`)
})

for (const path of addresses('POST').filter((each) => !openForms.has(each))) {
  test(`a form of leaders does nothing for whoever is not signed in, and loses no word: ${path}`, async () => {
    const answer = await world.visitor().post(address(path), { caption: 'Mine' })
    assert.equal(answer.status, 401)
    assert.deepEqual(JSON.parse(answer.field('kept') ?? ''), {
      to: address(path),
      fields: [['caption', 'Mine']],
    })
  })
}

test('there is no page beside those that a person can find', async () => {
  assert.deepEqual(addresses('PUT').concat(addresses('DELETE'), addresses('PATCH')), [])
  assert.equal((await world.visitor().get('/admin')).status, 302)
  assert.equal((await amina.get('/admin')).status, 404)
  assert.match(
    (await amina.get('/admin')).words,
    /This page is not here .*Your own work is where you left it\./,
  )
})

const strange = {
  'from another site': {
    origin: 'https://evil.example',
    'content-type': 'application/x-www-form-urlencoded',
  },
  'from another site, without a type': { origin: 'https://evil.example' },
  'from a page without an address': { origin: 'null', 'content-type': 'text/plain' },
  'from another port': { origin: 'http://localhost:8080', 'content-type': 'multipart/form-data; boundary=x' },
  'from nowhere': { 'content-type': 'application/x-www-form-urlencoded' },
  'as the browser says': {
    'sec-fetch-site': 'cross-site',
    'content-type': 'application/x-www-form-urlencoded',
  },
}
for (const [what, headers] of Object.entries(strange)) {
  test(`a form that comes ${what} is refused, and nothing happens`, async () => {
    const entry = await capture(amina, { caption: 'Still here' })
    const sent = { ...headers, cookie: amina.cookies }
    const answer = await world.app.request(`${entry}/trash`, {
      method: 'POST',
      headers: sent,
      body: new Uint8Array(),
    })
    assert.equal(answer.status, 403)
    assert.match(await answer.text(), /Nothing was changed\./)
    assert.doesNotMatch((await amina.get(entry)).words, /in the trash\. Nobody/)
  })
}

test('whoever is signed in never sees that something of somebody else is there', async () => {
  const theirs = await capture(await world.signedIn('maya.halvorsen'), { caption: 'Hidden' })
  const [hidden, missing] = await Promise.all([
    amina.get(theirs),
    amina.get(`/portfolio/${crypto.randomUUID()}`),
  ])
  assert.deepEqual([hidden.status, hidden.words], [missing.status, missing.words])
  const space = castMember('maya.halvorsen').id
  assert.equal((await amina.get(`/shared/${space}/evidence/${theirs.split('/').at(-1)}`)).status, 404)
})

test('whoever watches the server sees that it is well, and nothing else', async () => {
  const answer = await world.visitor().get('/healthz')
  const { status, database, version } = JSON.parse(answer.body)
  assert.deepEqual({ status, database }, { status: 'ok', database: 'up' })
  assert.match(version, /^\d+\.\d+\.\d+/)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld, type Visitor } from '#world'
import { firstLink, principal } from '../school.ts'

const world = await openWorld()
await world.visitor().post(await firstLink(world), principal)
const { email, password } = principal
const signIn = (visitor: Visitor, more = {}) => visitor.post('/sign-in', { email, password, ...more })

test('a leader signs in and is at Today', async () => {
  const noor = world.visitor()
  const answer = await signIn(noor, { email: ' NOOR@alder.example ' })
  assert.deepEqual([answer.status, answer.to], [303, '/today'])
  assert.match((await noor.get('/today')).words, /Noor/)
})

test('the cookie of a session is for this site and for no script', async () => {
  const { headers } = await signIn(world.visitor())
  const cookies = headers.getSetCookie()
  assert.ok(cookies.length > 0)
  for (const cookie of cookies) {
    assert.match(cookie, /;\s*HttpOnly/i)
    assert.match(cookie, /;\s*SameSite=Lax/i)
    assert.match(cookie, /;\s*Path=\/(;|$)/i)
  }
})

for (const [what, given] of Object.entries({
  'a wrong password': { password: 'a sentence is a bad one' },
  'an address nobody has': { email: 'nobody@alder.example' },
  'no password': { password: '' },
  'no address': { email: '' },
})) {
  test(`one sentence tells that it did not work, and not why: ${what}`, async () => {
    const answer = await signIn(world.visitor(), given)
    assert.equal(answer.status, 422)
    assert.match(answer.words, /This e-mail and password do not belong together\. Please try again\./)
    assert.equal(answer.field('email'), 'email' in given ? given.email : email)
    assert.equal(answer.field('password'), '')
    assert.deepEqual(answer.headers.getSetCookie(), [])
  })
}

test('after signing in a leader is where they wanted to go', async () => {
  const noor = world.visitor()
  const door = await noor.get('/portfolio?month=2027-01')
  assert.equal(door.to, `/sign-in?next=${encodeURIComponent('/portfolio?month=2027-01')}`)
  const form = await noor.get(door.to)
  assert.equal((await signIn(noor, { next: form.field('next') })).to, '/portfolio?month=2027-01')
})

for (const next of [
  '//evil.example',
  'https://evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
]) {
  test(`signing in never leads to another place: ${next}`, async () => {
    assert.equal(
      (await world.visitor().get(`/sign-in?next=${encodeURIComponent(next)}`)).field('next'),
      undefined,
    )
    assert.equal((await signIn(world.visitor(), { next })).to, '/today')
  })
}

test('signing out ends the session itself, not only its cookie', async () => {
  const noor = world.visitor()
  await signIn(noor)
  const { cookies } = noor
  assert.equal((await noor.get('/today')).status, 200)
  assert.equal((await noor.post('/sign-out')).to, '/')
  assert.equal((await noor.get('/today')).status, 302)
  assert.equal((await world.visitor().get('/today', { cookie: cookies })).status, 302)
})

test('a session that is not signed by LPS is none', async () => {
  const noor = world.visitor()
  await signIn(noor)
  const [name = '', value = ''] = noor.cookies.split(/=(.*)/s)
  const forged = decodeURIComponent(value).replace(/\..*/, `.${Buffer.alloc(32).toString('base64')}`)
  for (const cookie of [`${name}=${encodeURIComponent(forged)}`, `${name}=`, `${name}=%E0%A4%A`])
    assert.equal((await world.visitor().get('/today', { cookie })).status, 302)
})

test('words that were written when the session had ended come through signing in', async () => {
  const noor = world.visitor()
  const written = {
    once: crypto.randomUUID(),
    caption: 'Not a word is lost & “kept”\nwith a second line',
    practisedOn: '2027-02-16',
  }
  const door = await noor.post('/capture', written)
  assert.equal(door.status, 401)
  assert.match(door.words, /Your session had ended\. What you wrote is kept/)
  const wrong = await signIn(noor, { password: 'not this one', kept: door.field('kept') })
  assert.equal(wrong.status, 422)
  const back = await signIn(noor, { kept: wrong.field('kept') })
  assert.match(back.words, /Your words are still here/)
  assert.ok(back.links.includes('/capture'))
  const fields = Object.fromEntries(Object.keys(written).map((name) => [name, back.field(name) ?? '']))
  assert.deepEqual(fields, written)
  const kept = await noor.post('/capture', fields)
  assert.match((await noor.get(kept.to)).words, /Not a word is lost & “kept” with a second line/)
})

test('a photo cannot come through signing in, and is asked for again', async () => {
  const noor = world.visitor()
  const door = await noor.post('/capture', { caption: 'With a photo', file: new File(['x'], 'a.jpg') })
  const back = await signIn(noor, { kept: door.field('kept') })
  assert.match(back.words, /A photo or file has to be chosen once more\./)
  assert.match(back.body, /enctype="multipart\/form-data".*<input type="file"[^>]* name="file"/s)
})

test('words that would travel elsewhere do not', async () => {
  const kept = JSON.stringify({ to: 'https://evil.example/', fields: [['caption', 'x']] })
  assert.equal((await signIn(world.visitor(), { kept })).to, '/today')
})

import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { noLetters } from './no-letters.ts'
import { openWorld } from '#world'
import { principal } from '../school.ts'
import { anHourLater, isIn, linkIn, openLetterBox, openSchool, signIn } from './account.ts'

const world = await openWorld()
const { noor } = await openSchool(world)
let { email, password } = principal
const again = () => signIn(world.visitor(), { email, password })

beforeEach(async () => {
  await anHourLater(world)
  world.program.accounts.letters = noLetters
})

test('from her own page a leader comes to how she signs in', async () => {
  assert.ok((await noor.get('/me')).links.includes('/me/sign-in'))
  const page = await noor.get('/me/sign-in')
  assert.match(page.words, /E-mail noor@alder\.example/)
  for (const link of ['email', 'password', 'passkeys', 'two-step'])
    assert.equal((await noor.get(`/me/sign-in/${link}`)).status, 200)
})

test('a new password needs the old one, and signs out everywhere else', async () => {
  const elsewhere = world.visitor()
  await signIn(elsewhere)
  const change = (current: string, wanted: string) =>
    noor.post('/me/sign-in/password', { current, password: wanted })
  const wrong = await change('not this one', 'a second good sentence')
  assert.equal(wrong.status, 422)
  assert.match(wrong.words, /This is not your password\. Please try again\./)
  assert.doesNotMatch(wrong.body, /not this one|a second good sentence/)
  assert.match((await change(password, 'short')).words, /Please take at least ten characters\./)
  const box = openLetterBox(world)
  const done = await change(password, 'a second good sentence')
  assert.match(
    (await noor.get(done.to)).words,
    /Your password is changed\. You are signed in here and nowhere else\./,
  )
  assert.deepEqual([await isIn(noor), await isIn(elsewhere)], [true, false])
  assert.equal((await again()).status, 422)
  password = 'a second good sentence'
  assert.equal((await again()).to, '/today')
  assert.deepEqual(
    box.map(({ kind, to }) => [kind, to]),
    [['passwordChanged', email]],
  )
})

test('whoever guesses the password on an open device is asked to wait', async () => {
  const guess = () =>
    noor.post('/me/sign-in/password', { current: 'a guess', password: 'a third good sentence' })
  for (let n = 0; n < 20; n++) assert.equal((await guess()).status, 422)
  const answer = await guess()
  assert.equal(answer.status, 429)
  assert.match(answer.words, /Too many tries from this place/)
})

test('without a mail server the address changes at once, after the password', async () => {
  const wrong = await noor.post('/me/sign-in/email', { email: 'noor.a@alder.example', current: 'no' })
  assert.equal(wrong.status, 422)
  assert.equal(wrong.field('email'), 'noor.a@alder.example')
  const done = await noor.post('/me/sign-in/email', { email: ' Noor.A@alder.example', current: password })
  assert.match((await noor.get(done.to)).words, /Your e-mail is changed\..*noor\.a@alder\.example/)
  assert.equal((await again()).status, 422)
  email = 'noor.a@alder.example'
  assert.equal((await again()).to, '/today')
})

test('with one a letter goes to the new address, its link changes it once, and the old address is told', async () => {
  const box = openLetterBox(world)
  const asked = await noor.post('/me/sign-in/email', { email: 'noor.b@alder.example', current: password })
  assert.match(
    (await noor.get(asked.to)).words,
    /A letter is on its way to the new address\..*noor\.a@alder\.example/,
  )
  assert.deepEqual(
    box.map(({ kind, to }) => [kind, to]),
    [['newEmail', 'noor.b@alder.example']],
  )
  const link = linkIn(box, 'newEmail')
  const elsewhere = world.visitor()
  assert.match((await elsewhere.get(link)).words, /you would sign in with noor\.b@alder\.example/)
  assert.equal((await again()).to, '/today', 'a look changes nothing')
  assert.match((await elsewhere.post(link)).words, /Your e-mail is changed/)
  assert.equal((await elsewhere.post(link)).status, 404)
  assert.equal(await isIn(elsewhere), false)
  assert.deepEqual([box[1]?.kind, box[1]?.to], ['emailChanged', 'noor.a@alder.example'])
  email = 'noor.b@alder.example'
  assert.equal((await again()).to, '/today')
})

test('nobody takes the address of somebody else, nor learns from a letter that it is taken', async () => {
  await world.signedIn('0197c348-8800-73fd-ad7e-b6fdf94a6f8b')
  const taken = '0197c348-8800-73fd-ad7e-b6fdf94a6f8b@example.org'
  const refused = await noor.post('/me/sign-in/email', { email: taken, current: password })
  assert.equal(refused.status, 422)
  assert.match(refused.words, /This e-mail cannot be used here\./)
  const box = openLetterBox(world)
  const asked = await noor.post('/me/sign-in/email', { email: taken, current: password })
  assert.equal(asked.to, '/me/sign-in?changed=emailSent')
  assert.deepEqual(box, [])
})

test('an address holds no line end and no second address', async () => {
  const box = openLetterBox(world)
  for (const given of ['a@b.example\r\nBcc: c@d.example', 'a@b.example,c@d.example', '<a@b.example>']) {
    const answer = await noor.post('/me/sign-in/email', { email: given, current: password })
    assert.equal(answer.status, 422)
    assert.match(answer.words, /Please give one e-mail address/)
  }
  assert.deepEqual(box, [])
})

test('a password that was typed when the session had ended does not travel through a page', async () => {
  const door = await world
    .visitor()
    .post('/me/sign-in/password', { current: 'secret one', password: 'secret two' })
  assert.equal(door.status, 401)
  assert.doesNotMatch(door.body, /secret (one|two)/)
})

test('a passkey is asked for only after the password, and only a device can give one', async () => {
  const ask = (current: string) => noor.post('/me/sign-in/passkeys/challenge', { current })
  const wrong = await ask('not this one')
  assert.deepEqual(
    [wrong.status, JSON.parse(wrong.body)],
    [422, { sentence: 'This is not your password. Please try again.' }],
  )
  const asked = JSON.parse((await ask(password)).body)
  assert.deepEqual([asked.rp.id, asked.authenticatorSelection.userVerification], ['localhost', 'required'])
  const clientDataJSON = Buffer.from(
    JSON.stringify({ type: 'webauthn.create', challenge: asked.challenge, origin: 'http://localhost' }),
  ).toString('base64url')
  const forged = {
    id: 'x',
    rawId: 'x',
    type: 'public-key',
    response: { clientDataJSON, attestationObject: 'oA' },
  }
  for (const credential of [JSON.stringify(forged), '{', '', '{}']) {
    const answer = await noor.post('/me/sign-in/passkeys', { credential, name: 'Mine' })
    assert.equal(answer.status, 422)
    assert.match(answer.words, /No passkey came from the device\./)
  }
})

import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { openWorld } from '#world'
import { principal } from '../school.ts'
import { anHourLater, codesOn, isIn, openLetterBox, openSchool, signIn, turnOn } from './account.ts'

const world = await openWorld()
const box = openLetterBox(world)
const { noor, person } = await openSchool(world)
const { app, codes, done } = await turnOn(noor)
const { password } = principal

// As if half a minute had passed, so that the app shows another code.
beforeEach(async () => {
  await anHourLater(world)
  await world.look('update auth.two_step set last_step = last_step - 10')
})

const secondStep = async (more = {}) => {
  const visitor = world.visitor()
  const asked = await signIn(visitor, more)
  const along = Object.fromEntries(
    ['challenge', 'next', 'kept'].flatMap((name) => {
      const value = asked.field(name)
      return value === undefined ? [] : [[name, value]]
    }),
  )
  return { visitor, asked, type: (code: string) => visitor.post('/sign-in/code', { ...along, code }) }
}

test('turning two-step sign-in on shows a picture, its text, and ten recovery codes once', async () => {
  assert.equal(codes.length, 10)
  assert.equal(new Set(codes).size, 10)
  assert.equal(done.headers.get('cache-control'), 'no-store')
  const after = await noor.get('/me/sign-in/two-step')
  assert.deepEqual(codesOn(after), [])
  assert.match(after.words, /10 recovery codes are left\./)
  assert.doesNotMatch(after.body, /otpauth|<svg class="scan"/)
  assert.equal(box.at(-1)?.kind, 'twoStepOn')
})

test('after the right password a code is asked for, and nobody is signed in yet', async () => {
  const { visitor, asked, type } = await secondStep()
  assert.equal(asked.status, 200)
  assert.match(asked.words, /Your code Open the app/)
  assert.deepEqual(asked.headers.getSetCookie(), [])
  assert.equal(await isIn(visitor), false)
  const answer = await type(app())
  assert.deepEqual([answer.status, answer.to], [303, '/today'])
  assert.equal(await isIn(visitor), true)
})

test('after a wrong password nothing tells that a code would be asked for', async () => {
  const answer = await signIn(world.visitor(), { password: 'not this one at all' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /This e-mail and password do not belong together\./)
})

test('a code works once', async () => {
  const code = app()
  assert.equal((await (await secondStep()).type(code)).status, 303)
  const again = await (await secondStep()).type(code)
  assert.equal(again.status, 422)
  assert.match(again.words, /it was used already\. Please wait for the next one/)
})

test('of the same code at the same moment only one comes in', async () => {
  const code = app()
  const both = [await secondStep(), await secondStep()]
  const answers = await Promise.all(both.map(({ type }) => type(code)))
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 422])
})

test('a code of five minutes ago does not count', async () => {
  assert.equal((await (await secondStep()).type(app(-10))).status, 422)
  assert.equal((await (await secondStep()).type(app())).status, 303)
})

test('a recovery code lets in once, however it is typed', async () => {
  const [first = '', second = ''] = codes
  assert.equal((await (await secondStep()).type(first)).status, 303)
  assert.equal((await (await secondStep()).type(first)).status, 422)
  assert.equal((await (await secondStep()).type(` ${second.toUpperCase().replaceAll('-', ' ')}`)).status, 303)
  assert.match((await noor.get('/me/sign-in/two-step')).words, /8 recovery codes are left\./)
})

test('where somebody wanted to go comes along', async () => {
  const { type } = await secondStep({ next: '/portfolio' })
  const wrong = await type('000000')
  assert.equal(wrong.field('next'), '/portfolio')
  assert.equal((await type(app())).to, '/portfolio')
})

test('words that were written when the session had ended come through both steps', async () => {
  const kept = JSON.stringify({ to: '/capture', fields: [['caption', 'Not a word is lost']] })
  const { type } = await secondStep({ kept })
  assert.equal((await type('000000')).field('kept'), kept)
  const back = await type(app())
  assert.match(back.words, /Your words are still here/)
  assert.equal(back.field('caption'), 'Not a word is lost')
})

test('the challenge is used up, and a forged or an old one opens nothing', async () => {
  const { asked, type } = await secondStep()
  const challenge = asked.field('challenge') ?? ''
  assert.equal((await type(app())).status, 303)
  await world.look('update auth.two_step set last_step = last_step - 10')
  const old = await secondStep()
  await world.look(`update auth.verification set "expiresAt" = now() - interval '1 second'`)
  const again = await world.visitor().post('/sign-in/code', { challenge, code: app() })
  const forged = await world.visitor().post('/sign-in/code', { challenge: 'x'.repeat(32), code: app() })
  for (const answer of [again, forged, await old.type(app())]) {
    assert.equal(answer.status, 422)
    assert.match(answer.words, /That took too long, or it was done already\. Please sign in again\./)
    assert.deepEqual(answer.headers.getSetCookie(), [])
  }
})

test('whoever guesses codes is asked to wait, also with a new challenge', async () => {
  let { type } = await secondStep()
  for (let n = 0; n < 10; n++) assert.equal((await type('000000')).status, 422)
  for (let n = 0; n < 2; n++) {
    const answer = await type(app())
    assert.equal(answer.status, 429)
    assert.match(answer.words, /Too many tries\. Please wait an hour and try again\./)
    ;({ type } = await secondStep())
  }
})

test('a new password does not turn the second step off', async () => {
  const { AccountBook } = await import('#accounts')
  const link = await AccountBook.makeResetLink(world.program.accounts, person)
  await world.visitor().post(new URL(link!).pathname, { password })
  const { asked, type } = await secondStep()
  assert.match(asked.words, /Your code/)
  await type(app())
  await signIn(noor)
  await noor.post('/sign-in/code', { challenge: (await signIn(noor)).field('challenge')!, code: app(1) })
  assert.equal(await isIn(noor), true)
})

test('with a new password a sign-in that was waiting for its code is good for nothing', async () => {
  const { visitor, type } = await secondStep()
  await noor.post('/me/sign-in/password', { current: password, password })
  assert.notEqual((await type(app())).status, 303)
  assert.equal(await isIn(visitor), false)
})

test('new recovery codes and turning it off ask for the password', async () => {
  for (const path of ['recovery-codes', 'ending']) {
    const answer = await noor.post(`/me/sign-in/two-step/${path}`, { current: 'not this one' })
    assert.equal(answer.status, 422)
    assert.match(answer.words, /This is not your password\./)
  }
  const renewed = codesOn(await noor.post('/me/sign-in/two-step/recovery-codes', { current: password }))
  assert.equal(renewed.length, 10)
  assert.equal((await (await secondStep()).type(codes[5]!)).status, 422)
  assert.equal((await (await secondStep()).type(renewed[0]!)).status, 303)
  const off = await noor.post('/me/sign-in/two-step/ending', { current: password })
  assert.equal(off.to, '/me/sign-in?changed=twoStepOff')
  assert.equal(box.at(-1)?.kind, 'twoStepOff')
  assert.equal((await signIn(world.visitor())).to, '/today')
})

test('it is not on before a code of the app has confirmed it', async () => {
  await noor.post('/me/sign-in/two-step', { current: password })
  const wrong = await noor.post('/me/sign-in/two-step/confirmation', { code: '000000' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.words, /This code is not right/)
  assert.match(wrong.body, /<svg class="scan"/)
  assert.equal((await signIn(world.visitor())).to, '/today')
})

test('neither secret nor recovery codes stand in the database as they are', async () => {
  const begun = await noor.get('/me/sign-in/two-step')
  const [, secret = ''] = /secret=([A-Z2-7]+)/.exec(begun.body) ?? []
  assert.equal(secret.length, 32)
  const [row] = await world.look<{ secret: Buffer }>('select secret from auth.two_step')
  const bits = [...secret].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const bytes = Buffer.from(
    bits
      .join('')
      .match(/.{8}/g)!
      .map((byte) => Number.parseInt(byte, 2)),
  )
  assert.equal(row!.secret.includes(bytes), false)
  const kept = await world.look<{ hash: string }>('select hash from auth.recovery_code')
  assert.ok(kept.every(({ hash }) => !codes.some((code) => hash.includes(code))))
})

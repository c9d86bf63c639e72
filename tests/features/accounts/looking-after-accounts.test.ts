import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { AccountBook } from '#accounts'
import { openWorld } from '#world'
import { principal } from '../school.ts'
import { anHourLater, isIn, openLetterBox, openSchool, signIn, turnOn } from './account.ts'

const world = await openWorld()
const { noor, person } = await openSchool(world)
const { pool } = world.program.accounts
const nobody = '0197c348-8800-73fd-ad7e-b6fdf94a6f8b'

beforeEach(() => anHourLater(world))

test('a closed account ends every session at once, and lets nobody in', async () => {
  const box = openLetterBox(world)
  await AccountBook.closeAccount(pool, person)
  assert.equal(await isIn(noor), false)
  const answer = await signIn(noor)
  assert.equal(answer.status, 422)
  assert.match(answer.words, /This account is closed\. Please ask the person who looks after LPS/)
  assert.deepEqual(answer.headers.getSetCookie(), [])
  assert.match((await signIn(noor, { password: 'a wrong one, a guess' })).words, /do not belong together/)
  assert.equal(await AccountBook.makeResetLink(world.program.accounts, person), undefined)
  await world.visitor().post('/password-reset', { email: principal.email })
  assert.deepEqual(box, [])
  assert.equal(await AccountBook.emailOf(pool, person), undefined)
})

test('a session that was made beside the closing is none either', async () => {
  const beside = await world.signedIn(person)
  assert.equal(await isIn(beside), false)
})

test('reopened, it is as it was', async () => {
  await AccountBook.reopenAccount(pool, person)
  assert.equal((await signIn(noor)).to, '/today')
  assert.equal(await AccountBook.emailOf(pool, person), principal.email)
})

test('closing somebody in the middle of their second step closes that as well', async () => {
  const { app } = await turnOn(noor)
  const visitor = world.visitor()
  const challenge = (await signIn(visitor)).field('challenge')!
  await AccountBook.closeAccount(pool, person)
  assert.equal((await visitor.post('/sign-in/code', { challenge, code: app(1) })).status, 422)
  await AccountBook.reopenAccount(pool, person)
})

test('whoever lost phone and codes is let in without a second step', async () => {
  await AccountBook.resetTwoStep(pool, person)
  assert.equal((await signIn(noor)).to, '/today')
})

test('accounts are listed with what looking after them needs', async () => {
  const [entry, ...others] = await AccountBook.accountsOf(pool, [person, nobody])
  assert.deepEqual(others, [])
  assert.ok(entry!.createdAt <= entry!.lastSeen!)
  assert.deepEqual(
    [entry!.person, entry!.email, entry!.twoStep, entry!.passkeys, entry!.closedAt],
    [person, principal.email, false, 0, null],
  )
})

test('somebody is found by a part of their address', async () => {
  assert.deepEqual(await AccountBook.personsByEmail(pool, ' ALDER', 5), [person])
  assert.deepEqual(await AccountBook.personsByEmail(pool, '%', 5), [])
  assert.deepEqual(await AccountBook.personsByEmail(pool, 'alder', 0), [])
  assert.deepEqual(await AccountBook.emailsOf(pool, [person, nobody]), new Map([[person, principal.email]]))
  assert.deepEqual(
    [await AccountBook.hasAccount(pool, person), await AccountBook.hasAccount(pool, nobody)],
    [true, false],
  )
})

test('all sessions of somebody are ended for them', async () => {
  assert.equal(await isIn(noor), true)
  await AccountBook.endSessions(pool, person)
  assert.equal(await isIn(noor), false)
})

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { beforeEach, test } from 'node:test'
import { AccountBook } from '#accounts'
import { openWorld } from '#world'
import { principal } from '../school.ts'
import { anHourLater, openSchool, signIn } from './account.ts'

const world = await openWorld()
const { person } = await openSchool(world)

beforeEach(() => anHourLater(world))

// What is tried from this place is counted under this name.
const here = createHash('sha256').update('password from 127.0.0.1').digest('base64url')

const guess = (password = 'a guess, and another') => signIn(world.visitor(), { password })

test('whoever guesses passwords is asked to wait, in a sentence', async () => {
  const answers = []
  for (let n = 0; n < 21; n++) answers.push(await guess())
  assert.deepEqual([answers[0]?.status, answers[19]?.status, answers[20]?.status], [422, 422, 429])
  assert.match(
    answers[20]!.words,
    /Too many tries from this place .* Please wait a minute, at most an hour, and try again\./,
  )
  assert.equal(answers[20]!.field('email'), 'noor@alder.example')
})

test('whoever guesses the password of one account from many places is asked to wait as well', async () => {
  const statuses = []
  for (let n = 0; n < 31; n++) {
    // Each guess comes from another place.
    await world.look('delete from auth."rateLimit" where key = $1', [here])
    statuses.push((await guess()).status)
  }
  assert.deepEqual([statuses[29], statuses[30]], [422, 429])
})

test('a new password by a link lets somebody in whom others made wait by guessing', async () => {
  await guess()
  await world.look('update auth."rateLimit" set count = 30 where key <> $1', [here])
  assert.equal((await signIn(world.visitor())).status, 429)
  const link = await AccountBook.makeResetLink(world.program.accounts, person)
  await world.visitor().post(new URL(link!).pathname, { password: principal.password })
  assert.equal((await signIn(world.visitor())).to, '/today')
})

test('guesses at the same moment are all counted', async () => {
  const answers = await Promise.all(
    Array.from({ length: 26 }, () => signIn(world.visitor(), { password: '' })),
  )
  assert.equal(answers.filter(({ status }) => status === 429).length, 6)
})

test('the right password forgives what was tried before', async () => {
  for (let n = 0; n < 3; n++) await guess()
  assert.equal((await signIn(world.visitor())).to, '/today')
  const kept = await world.look<{ count: number }>('select count from auth."rateLimit"')
  assert.deepEqual(
    kept.map(({ count }) => count),
    [4],
  )
})

test('whoever asks for passkeys again and again is asked to wait', async () => {
  const ask = () => world.visitor().post('/sign-in/passkey/challenge')
  const answers = await Promise.all(Array.from({ length: 31 }, ask))
  assert.equal(answers.filter(({ status }) => status === 200).length, 30)
  const { body } = answers.find(({ status }) => status === 429)!
  assert.match(JSON.parse(body).sentence, /Too many tries from this place/)
})

test('what is no passkey opens nothing', async () => {
  const credential = JSON.stringify({
    id: 'x',
    rawId: 'x',
    type: 'public-key',
    response: { clientDataJSON: 'x', authenticatorData: 'x', signature: 'x' },
  })
  for (const given of [credential, '', '{', '[]', 'null']) {
    const answer = await world.visitor().post('/sign-in/passkey', { credential: given, next: '/portfolio' })
    assert.equal(answer.status, 422)
    assert.match(answer.words, /This passkey is not known here\./)
    assert.equal(answer.field('next'), '/portfolio')
  }
})

test('what is counted names no address and nobody', async () => {
  await guess()
  const rows = await world.look<{ key: string }>('select key from auth."rateLimit"')
  assert.ok(rows.length === 2 && rows.every(({ key }) => /^[\w-]{43}$/.test(key)))
})

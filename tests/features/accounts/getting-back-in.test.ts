import assert from 'node:assert/strict'
import { beforeEach, mock, test } from 'node:test'
import { AccountBook } from '#accounts'
import { openWorld } from '#world'
import { principal } from '../school.ts'
import { anHourLater, isIn, linkIn, openLetterBox, openSchool, signIn } from './account.ts'

const world = await openWorld()
const { noor, person } = await openSchool(world)

beforeEach(() => anHourLater(world))

test('without a mail server somebody who cannot sign in is told whom to ask', async () => {
  assert.ok((await world.visitor().get('/sign-in')).links.includes('/password-reset'))
  const page = await world.visitor().get('/password-reset')
  assert.match(page.words, /This LPS sends no letters\. Please ask the person who looks after it/)
  assert.equal(page.field('email'), undefined)
})

const handOver = async () =>
  new URL((await AccountBook.makeResetLink(world.program.accounts, person))!).pathname

test('whoever looks after accounts hands over a link; it works once and ends every session', async () => {
  const link = await handOver()
  const elsewhere = world.visitor()
  await signIn(elsewhere)
  assert.match((await world.visitor().get(link)).words, /A new password/)
  const short = await world.visitor().post(link, { password: 'short' })
  assert.equal(short.status, 422)
  assert.match(short.words, /Please take at least ten characters\./)
  const set = await world.visitor().post(link, { password: 'another sentence, a new one' })
  assert.equal(set.to, '/sign-in?reset=yes')
  assert.match((await world.visitor().get(set.to)).words, /Your new password is set\./)
  assert.deepEqual([await isIn(elsewhere), await isIn(noor)], [false, false])
  assert.equal((await signIn(noor)).status, 422)
  assert.equal((await signIn(noor, { password: 'another sentence, a new one' })).to, '/today')
  for (const answer of [
    await world.visitor().get(link),
    await world.visitor().post(link, { password: 'a third sentence' }),
  ]) {
    assert.equal(answer.status, 404)
    assert.match(answer.words, /This link has done its work/)
  }
})

test('of two who use a link at the same moment only one sets the password', async () => {
  const link = await handOver()
  const both = ['the first of two sentences', 'the second of two sentences']
  const answers = await Promise.all(both.map((password) => world.visitor().post(link, { password })))
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 404])
  const set = both[answers.findIndex(({ status }) => status === 303)]!
  assert.equal((await signIn(noor, { password: set })).to, '/today')
})

test('a newer link ends the one before', async () => {
  const [older, newer] = [await handOver(), await handOver()]
  assert.equal((await world.visitor().get(older)).status, 404)
  assert.equal((await world.visitor().get(newer)).status, 200)
})

test('a link that is forged, old, or meant for something else opens nothing', async () => {
  const link = await handOver()
  const letter = link.replace('/password-reset/', '/new-email/')
  for (const path of [letter, '/password-reset/x', `${link}x`, '/password-reset/%00'])
    assert.equal((await world.visitor().get(path)).status, 404, path)
  await world.look(`update auth.verification set "expiresAt" = now() - interval '1 second'`)
  assert.equal((await world.visitor().get(link)).status, 404)
  assert.equal((await world.visitor().post(link, { password: principal.password })).status, 404)
})

test('the link itself does not stand in the database', async () => {
  const token = (await handOver()).split('/').at(-1)!
  const rows = await world.look<{ row: string }>('select to_jsonb(v)::text as row from auth.verification v')
  assert.ok(rows.length > 0 && rows.every(({ row }) => !row.includes(token)))
})

test('a letter brings the link, and the owner is told that the password was changed', async () => {
  const box = openLetterBox(world)
  const asked = await world.visitor().post('/password-reset', { email: ' NOOR@alder.example ' })
  assert.match(asked.words, /If somebody signs in here with noor@alder\.example, a letter is on its way/)
  await letterArrives(box)
  assert.deepEqual([box[0]?.kind, box[0]?.to], ['passwordReset', principal.email])
  const link = linkIn(box, 'passwordReset')
  assert.equal((await world.visitor().post(link, { password: principal.password })).status, 303)
  assert.deepEqual([box[1]?.kind, box[1]?.to], ['passwordChanged', principal.email])
  assert.equal((await signIn(noor)).to, '/today')
})

test('the answer is the same for an address that nobody signs in with, and no letter goes out', async () => {
  const box = openLetterBox(world)
  const ask = (email: string) => world.visitor().post('/password-reset', { email })
  const [known, unknown] = [await ask(principal.email), await ask('nobody@alder.example')]
  const without = (words: string) => words.replaceAll(/\S+@alder\.example/g, '')
  assert.deepEqual([known.status, without(known.words)], [unknown.status, without(unknown.words)])
  await letterArrives(box)
  assert.deepEqual(
    box.map(({ to }) => to),
    [principal.email],
  )
})

test('no second address and no line end travels in an address', async () => {
  const box = openLetterBox(world)
  for (const email of [
    `${principal.email}\r\nBcc: all@evil.example`,
    `${principal.email}, other@evil.example`,
    `"Noor" <${principal.email}>`,
    `${principal.email}\0`,
    'noor',
    '',
  ]) {
    const answer = await world.visitor().post('/password-reset', { email })
    assert.equal(answer.status, 422, email)
    assert.match(answer.words, /Please give one e-mail address/)
  }
  assert.deepEqual(box, [])
})

test('whoever asks for letters again and again is asked to wait, and cannot learn from it who is here', async () => {
  openLetterBox(world)
  for (const email of [principal.email, 'nobody@alder.example']) {
    const asked = []
    for (let n = 0; n < 4; n++) asked.push(await world.visitor().post('/password-reset', { email }))
    assert.deepEqual(
      asked.map(({ status }) => status),
      [200, 200, 200, 429],
    )
    assert.match(asked[3]!.words, /Too many tries\. Please wait an hour/)
  }
})

async function letterArrives(box: unknown[]) {
  for (let n = 0; box.length === 0 && n < 500; n++) await new Promise((go) => setTimeout(go, 10))
  assert.ok(box.length > 0, 'No letter came.')
}

test('with a new password ends what somebody who knew the old one had asked for: a letter to an address of theirs', async () => {
  const box = openLetterBox(world)
  const thief = world.visitor()
  assert.equal((await signIn(thief)).to, '/today')
  const ask = { email: 'thief@evil.example', current: principal.password }
  assert.equal((await thief.post('/me/sign-in/email', ask)).status, 303)
  const trap = linkIn(box, 'newEmail')
  assert.equal((await world.visitor().post(await handOver(), { password: 'a sentence of mine' })).status, 303)
  assert.equal((await world.visitor().post(trap)).status, 404)

  const owner = world.visitor()
  await signIn(owner, { password: 'a sentence of mine' })
  await owner.post('/me/sign-in/email', { ...ask, current: 'a sentence of mine' })
  const change = { current: 'a sentence of mine', password: principal.password }
  assert.equal((await owner.post('/me/sign-in/password', change)).status, 303)
  assert.equal((await world.visitor().post(linkIn(box, 'newEmail'))).status, 404)
})

test('a link that is none costs no password: whoever tries thousands holds up nobody', async () => {
  const hash = mock.method(world.program.accounts.passwords, 'hash')
  const answer = await world.visitor().post('/password-reset/x', { password: principal.password })
  assert.deepEqual([answer.status, hash.mock.callCount()], [404, 0])
})

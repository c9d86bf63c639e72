import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinEngine } from '#engine'
import { begunFolder } from './begun-folder.ts'
import { ask } from './engine-trial.ts'
import { setUp, signInAgain, startLps, type Lps } from './lps.ts'

const words = 'The third hallway is quiet now.\n\nIt took “two weeks” & one bell – 音.'

const endSessions = ({ dataDir }: Lps) => ask(joinEngine(dataDir)!.owner, 'delete from auth.session')

test('the session ends in the middle of writing: the words go through the sign-in page and are kept', async (t) => {
  const lps = await startLps(t, (await begunFolder()).dataDir)
  const rosa = await setUp(lps)
  const once = (await rosa.get('/capture')).field('once') ?? ''
  await endSessions(lps)

  const signIn = await rosa.capture({ caption: words, once, title: 'Quiet' })
  assert.equal(signIn.status, 401)
  assert.match(signIn.words, /sign in/i)
  const kept = signIn.field('kept') ?? ''
  assert.ok(kept.includes('third hallway'))

  const mistyped = await rosa.post('/sign-in', { email: 'rosa@example.org', password: 'not this one', kept })
  assert.equal(mistyped.status, 422)
  assert.equal(mistyped.field('kept'), kept, 'a wrong password loses no word')

  const answers = {
    email: 'rosa@example.org',
    password: 'a long enough password',
    kept: mistyped.field('kept') ?? '',
  }
  const stillHere = await rosa.post('/sign-in', answers)
  assert.equal(stillHere.status, 200)
  assert.equal(stillHere.field('caption')?.replaceAll('\r\n', '\n'), words, 'the words are shown')
  assert.equal(stillHere.field('once'), once)
  assert.ok(stillHere.links.includes('/capture'))

  const form = Object.fromEntries(
    ['caption', 'title', 'once', 'practisedOn'].map((name) => [name, stillHere.field(name) ?? '']),
  )
  const saved = await rosa.capture(form)
  assert.equal(saved.status, 303)
  const page = await rosa.get(saved.to)
  assert.match(page.words, /The third hallway is quiet now/)
  assert.equal((await rosa.get(`${new URL(saved.to, lps.url).pathname}/words`)).field('caption'), words)
  assert.equal((await rosa.capture(form)).to, saved.to, 'sent twice, kept once')
})

test('a session that ended leads back to the page that was asked for', async (t) => {
  const lps = await startLps(t, (await begunFolder()).dataDir)
  const rosa = await setUp(lps)
  await endSessions(lps)
  const away = await rosa.get('/portfolio?month=2026-11')
  assert.equal(away.status, 302)
  assert.equal((await rosa.get(away.to)).field('next'), '/portfolio?month=2026-11')
  const back = await rosa.post('/sign-in', {
    email: 'rosa@example.org',
    password: 'a long enough password',
    next: '/portfolio?month=2026-11',
  })
  assert.equal(back.to, '/portfolio?month=2026-11')
})

test('a package of words that would lead out of LPS is none', async (t) => {
  const lps = await startLps(t, (await begunFolder()).dataDir)
  await setUp(lps)
  const rosa = await signInAgain(lps)
  for (const to of ['//elsewhere.example/', 'https://elsewhere.example', '/\\elsewhere.example']) {
    const kept = JSON.stringify({ to, fields: [['caption', 'x']] })
    const answer = await rosa.post('/sign-in', {
      email: 'rosa@example.org',
      password: 'a long enough password',
      kept,
    })
    assert.equal(answer.to, '/today')
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const [amina, maya, lucia, andre] = await Promise.all(
  ['amina.okafor', 'maya.halvorsen', 'lucia.hernandez-villasenor', 'andre.whitlock'].map((key) =>
    world.signedIn(key),
  ),
)
const begin = async (title: string) => (await andre!.post('/briefs', { title })).to.split('/out')[0] ?? ''

test('an empty page teaches: a sentence, an example, one button', async () => {
  const page = await andre!.get('/briefs')
  assert.match(page.words, /some decisions touch everything/)
  assert.ok(page.links.includes('/briefs/example') && page.links.includes('/briefs/new'))
})

test('the worked example is read, and begun from as one’s own with the decision left open', async () => {
  assert.match((await andre!.get('/briefs/example')).words, /Speech therapy comes in units of thirty minutes/)
  const { to } = await andre!.post('/briefs/example')
  const page = await andre!.get(to.replace('/out', ''))
  assert.match(page.words, /Should the high school move to a block schedule\?/)
  assert.doesNotMatch(page.words, /decided February/)
})

test('five looks, each of them can wait, and the page says where one is', async () => {
  const brief = await begin('Do we open the library at seven?')
  const out = await andre!.get(`${brief}/out`)
  assert.match(out.words, /See the whole ?you are here 2 Look at the details ?can wait/)
  const kept = await andre!.post(`${brief}/out`, {
    title: 'The library at seven',
    touches: 'Early buses',
    next: 'in',
  })
  assert.match(kept.to, /\/in\?saved=brief-out-/)
  assert.match(
    (await andre!.get(`${brief}/in`)).words,
    /See the whole ?written 2 Look at the details ?you are here/,
  )
  assert.equal((await andre!.get(`${brief}/elsewhere`)).status, 404)
})

test('nothing is decided without what it is good for; the words come back', async () => {
  const brief = await begin('Shorter meetings')
  const decided = { decision: 'Yes.', decidedOn: '2027-02-16', lookBackOn: '2027-05-01' }
  const answer = await andre!.post(`${brief}/decision`, { ...decided, benefits: '' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /what is it good for, and for whom\? Without that, the decision can wait\./)
  assert.equal(answer.field('decision'), 'Yes.')
  await andre!.post(`${brief}/again`, { benefits: 'An hour for teachers.' })
  assert.equal((await andre!.post(`${brief}/decision`, decided)).status, 303)
  assert.match((await andre!.get(brief)).words, /Decide Yes\. decided Feb 16 · comes back May 1/)
  const emptied = await andre!.post(`${brief}/again`, { benefits: '' })
  assert.equal(emptied.status, 422)
})

test('a day to look back that is not after the decision, or is no day, is told', async () => {
  const brief = await begin('Longer lunch')
  const given = { benefits: 'Calm', decision: 'Yes', decidedOn: '2027-02-16' }
  assert.match(
    (await andre!.post(`${brief}/decision`, { ...given, lookBackOn: '2027-02-01' })).words,
    /comes after the day/,
  )
  assert.match(
    (await andre!.post(`${brief}/decision`, { ...given, lookBackOn: 'June' })).words,
    /This is not a day/,
  )
})

test('support is asked group by group, also of groups in one’s own words', async () => {
  const brief = await begin('A garden')
  const given = {
    'stand.teachers': 'for',
    'note.teachers': 'Grade 2 wants beds.',
    'who.own0': 'Custodians',
    'stand.own0': 'against',
  }
  await andre!.post(`${brief}/support`, given)
  const { words } = await andre!.get(brief)
  assert.match(words, /Teachers for it Grade 2 wants beds\. Custodians against it/)
  assert.match(
    (await andre!.get(`${brief}/decision`)).words,
    /for it Teachers against it Custodians not asked yet Parents and families · The community · Curriculum people · Students/,
  )
  await andre!.post(`${brief}/support`, { 'stand.teachers': 'unsure' })
  const later = (await andre!.get(brief)).words
  assert.match(later, /Teachers unsure/)
  assert.doesNotMatch(later, /Custodians/)
  const long = await andre!.post(`${brief}/support`, { 'note.teachers': 'x'.repeat(5001) })
  assert.equal(long.status, 422)
})

test('on its day it comes back on Today, and what came of it is written then', async () => {
  const today = await amina!.get('/today')
  assert.match(today.words, /You wanted to look back: Does math move to the first hour/)
  const back = today.links.find((link) => link.endsWith('/look-back')) ?? ''
  assert.match((await amina!.get(back)).words, /What happened\?/)
  assert.equal((await amina!.post(back, { result: '', again: 'x' })).status, 422)
  await amina!.post(back, {
    result: 'Grade 4 asked to join in December.',
    again: 'Ask the specialist first.',
  })
  assert.match(
    (await amina!.get(back.replace('/look-back', ''))).words,
    /What happened\? Grade 4 asked to join/,
  )
  assert.doesNotMatch((await amina!.get('/today')).words, /You wanted to look back/)
  const now = world.clock.now()
  world.clock.set(new Date(now.getTime() + 3 * 86_400_000))
  await amina!.post(back, { result: 'Grade 4 and grade 5 asked to join.', again: '' })
  assert.match((await amina!.get('/briefs')).words, /looked back Feb 16/)
  world.clock.set(now)
})

test('what is not decided cannot be looked back at', async () => {
  const brief = await begin('Not yet')
  assert.equal((await andre!.get(`${brief}/look-back`)).status, 404)
  assert.equal((await andre!.post(`${brief}/look-back`, { result: 'x' })).status, 404)
})

test('a brief is put aside and taken up again', async () => {
  const brief = await begin('A second gym')
  await andre!.post(`${brief}/aside`)
  assert.match((await andre!.get('/briefs')).words, /Put aside A second gym/)
  await andre!.post(`${brief}/aside/ending`)
  assert.doesNotMatch((await andre!.get('/briefs')).words, /Put aside/)
})

test('nobody else finds a brief or a horizon: not the partner, not by its address', async () => {
  const brief =
    (await lucia!.get('/briefs')).links.find((link) => /^\/briefs\/[\da-f-]{36}$/.test(link)) ?? ''
  assert.match((await lucia!.get(brief)).words, /It is not worth band/)
  const [owner] = await world.look<{ space: string }>(
    'select space_id as space from briefs.brief where id = $1',
    [brief.replace('/briefs/', '')],
  )
  for (const other of [maya, amina]) {
    assert.equal((await other!.get(brief)).status, 404)
    assert.equal(
      (await other!.get(`/shared/${owner!.space}/brief/${brief.replace('/briefs/', '')}`)).status,
      404,
    )
    assert.equal((await other!.post(`${brief}/again`, { benefits: 'Mine' })).status, 404)
  }
})

test('every page asks eight statements at most', async () => {
  const brief =
    (await lucia!.get('/briefs')).links.find((link) => /^\/briefs\/[\da-f-]{36}$/.test(link)) ?? ''
  const looks = ['', '/out', '/in', '/support', '/again', '/decision'].map((look) => brief + look)
  for (const path of ['/briefs', '/horizon', '/horizon/new', '/briefs/example', ...looks])
    assert.ok((await statementsOf(lucia!, path)).length <= 8, path)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld, type Answer } from '#world'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const andre = await world.signedIn('andre.whitlock')
const other = await world.signedIn('meiling.chen')
const { id: person } = castMember('andre.whitlock')
const [held] = await world.look<{ post: string; cycle: string }>(
  'select post_id as post, id as cycle from cycles.cycle where space_id = $1',
  [person],
)
const { post, cycle } = held!
const days = { starts: '2027-02-16', ends: '2027-06-30' }
const begin = (fields: Record<string, string> = {}) => andre.post('/cycles', { post, ...days, ...fields })
const firstCycle = (page: Answer) => page.links.find((link) => /^\/cycles\/[\da-f-]{36}$/.test(link)) ?? ''

test('all cycles stand in one list with their years, and the one somebody works in says so', async () => {
  const page = await andre.get('/cycles')
  assert.match(page.words, /My cycle 2026–27 under way · .* you work in this one/)
  assert.ok((await andre.get('/cycle')).links.includes('/cycles'))
})

test('a second cycle of the same post and year needs a reason; the form comes back with everything', async () => {
  const answer = await begin({ title: 'The second building' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /A cycle of this post is open in this school year already/)
  assert.equal(answer.field('title'), 'The second building')
  assert.equal((await andre.get('/cycles')).words.split('2026–27').length, 2)
})

test('with a reason it begins, and is the one somebody works in', async () => {
  const answer = await begin({ title: 'The second building', beside: 'I lead two buildings until June.' })
  assert.deepEqual([answer.status, answer.to], [303, '/cycle?saved=cycle-new'])
  assert.match((await andre.get('/cycle')).words, /The second building/)
  const page = await andre.get(firstCycle(await andre.get('/cycles')))
  assert.match(page.words, /Why there are two I lead two buildings until June\./)
})

test('somebody chooses which of their cycles they work in, and it stays chosen', async () => {
  assert.equal((await andre.post(`/cycles/${cycle}/present`)).to, '/cycle')
  assert.match((await andre.get('/cycle')).words, /My cycle 2026–27/)
  assert.doesNotMatch((await andre.get('/cycle/purpose')).words, /second building/)
})

test('the database itself refuses a second open cycle without a reason', async () => {
  const insert = `insert into cycles.cycle (space_id, post_id, school_year, starts, ends)
    select space_id, post_id, school_year, starts, ends from cycles.cycle where id = $1`
  await assert.rejects(() => world.look(insert, [cycle]), /cycle_open_once/)
})

test('days that lie wrongly come back with a sentence each', async () => {
  const wrong: [Record<string, string>, RegExp][] = [
    [{ starts: '2027-06-30', ends: '2027-02-16' }, /The last day has to come after the first/],
    [{ ends: '2030-06-30' }, /A cycle lasts two years at most/],
    [{ starts: '1971-09-01', ends: '1972-06-30' }, /You do not hold this post on any of these days/],
    [{ starts: 'soon' }, /Please give a day/],
  ]
  for (const [fields, sentence] of wrong) {
    const answer = await begin({ ...fields, beside: 'Two.' })
    assert.equal(answer.status, 422)
    assert.match(answer.words, sentence)
  }
  assert.equal((await begin({ post: crypto.randomUUID() })).status, 422)
})

test('a cycle is paused for a leave and goes on, each with its sentence in the history', async () => {
  await andre.post(`/cycles/${cycle}/steps`, { step: 'paused', reason: 'Our daughter is born.' })
  const paused = await andre.get('/cycle')
  assert.match(paused.words, /This cycle is paused\. Nothing asks you for anything/)
  const today = await andre.get('/today')
  assert.match(today.words, /This cycle is paused\. Nothing asks you for anything/)
  assert.doesNotMatch(today.words, /without a sentence/)
  assert.doesNotMatch(today.words, /One question/)
  assert.equal((await andre.post('/purpose', { uses: 'growth', why: 'Still.' })).status, 303)
  await andre.post(`/cycles/${cycle}/steps`, { step: 'resumed', reason: '' })
  const page = await andre.get(`/cycles/${cycle}`)
  assert.match(page.words, /Went on .* Paused .* Our daughter is born\./)
})

test('closing early and opening again are explained; at the end of the year a cycle just closes', async () => {
  const early = await andre.post(`/cycles/${cycle}/steps`, { step: 'closed', reason: ' ' })
  assert.equal(early.status, 422)
  assert.match(early.words, /A sentence is enough/)
  await andre.post(`/cycles/${cycle}/steps`, { step: 'closed', reason: 'I move to the other building.' })
  assert.match(
    (await andre.get(`/cycles/${cycle}`)).words,
    /This cycle is closed\. Everything in it can be read/,
  )
  assert.equal((await andre.post(`/cycles/${cycle}/steps`, { step: 'paused' })).status, 403)
  assert.equal((await andre.post(`/cycles/${cycle}/steps`, { step: 'closed' })).status, 303)
  assert.equal((await andre.post(`/cycles/${cycle}/steps`, { step: 'reopened', reason: '' })).status, 422)
  await andre.post(`/cycles/${cycle}/steps`, { step: 'reopened', reason: 'I came back.' })
  assert.match((await andre.get(`/cycles/${cycle}`)).words, /under way .* Opened again .* I came back\./)
})

test('a phase is called ready or done and taken up again, and counts how often; a closed cycle keeps it', async () => {
  await andre.post(`/cycles/${cycle}/present`)
  assert.doesNotMatch((await andre.get('/cycle/focus')).words, /Where you are with it/)
  await andre.post('/cycle/focus', { state: 'ready' })
  assert.match((await andre.get('/cycle/focus')).words, /You called it ready\./)
  await andre.post('/cycle/focus', { state: 'done' })
  await andre.post('/cycle/focus', { state: 'working' })
  assert.match((await andre.get('/cycle/focus')).words, /You are working on it\. You came back to it once\./)
  assert.equal((await andre.post('/cycle/focus', { state: 'locked' })).status, 403)
  assert.equal((await andre.post('/cycle/nothing', { state: 'done' })).status, 404)
})

test('a new title and other days are kept, within the time of the post', async () => {
  const fields = { title: 'A year of doors', starts: '2026-08-01', ends: '2027-06-15' }
  assert.equal((await andre.post(`/cycles/${cycle}`, fields)).status, 303)
  assert.match(
    (await andre.get(`/cycles/${cycle}`)).words,
    /A year of doors .*August 1, 2026 to June 15, 2027/,
  )
  const outside = await andre.post(`/cycles/${cycle}`, {
    ...fields,
    starts: '1980-01-01',
    ends: '1980-06-01',
  })
  assert.match(outside.words, /You do not hold this post/)
  assert.equal(outside.field('title'), 'A year of doors')
})

test('nobody else sees or moves a cycle', async () => {
  for (const path of [`/cycles/${cycle}`, '/cycles/x', `/cycles/${crypto.randomUUID()}`])
    assert.equal((await other.get(path)).status, 404)
  assert.equal((await other.post(`/cycles/${cycle}/steps`, { step: 'paused' })).status, 404)
  assert.equal((await other.post(`/cycles/${cycle}/present`)).status, 404)
})

test('two cycles begun in the same moment are one', async () => {
  const { id } = castMember('meiling.chen')
  const [own] = await world.look<{ post: string; id: string }>(
    'select post_id as post, id from cycles.cycle where space_id = $1',
    [id],
  )
  await other.post(`/cycles/${own!.id}/steps`, { step: 'closed', reason: 'Once more.' })
  const answers = await Promise.all([1, 2].map(() => other.post('/cycles', { post: own!.post, ...days })))
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 422])
})

test('the pages of a cycle ask few questions', async () => {
  const amina = await world.signedIn('amina.okafor')
  for (const path of [
    '/cycle',
    '/cycle/focus',
    '/cycles',
    '/cycles/new',
    `${firstCycle(await amina.get('/cycles'))}`,
  ])
    assert.ok(
      (await statementsOf(amina, path)).length <= 8,
      `${path}: ${(await statementsOf(amina, path)).length}`,
    )
})

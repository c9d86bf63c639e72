import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const andre = await world.signedIn('andre.whitlock')

test('a leader says what the cycle is for; everything may wait', async () => {
  const answer = await andre.post('/purpose', { uses: ['growth', 'evaluation'], why: 'To visit more.' })
  assert.deepEqual([answer.status, answer.to], [303, '/cycle?saved=purpose'])
  assert.match((await andre.get('/cycle')).words, /What this cycle is for ready/)
  const page = await andre.get('/purpose')
  assert.equal(page.field('why'), 'To visit more.')
  assert.deepEqual(
    [...page.body.matchAll(/<input type="checkbox"[^>]*>/g)].filter(([box]) => box.includes('checked'))
      .length,
    2,
  )
})

test('one use, or none, is enough', async () => {
  await andre.post('/purpose', { uses: 'planning', why: 'Still.' })
  assert.match(
    (await andre.get('/purpose')).body,
    /value="planning"[^>]*checked|checked[^>]*value="planning"/,
  )
  await andre.post('/purpose', { why: 'Still.' })
  const page = await andre.get('/purpose')
  assert.doesNotMatch(page.body, /<input type="checkbox"[^>]*checked/)
  assert.equal(page.field('why'), 'Still.')
})

test('a use nobody offered is not kept', async () => {
  const answer = await andre.post('/purpose', { uses: ['growth', 'fame'], why: 'My reasons' })
  assert.equal(answer.status, 422)
  assert.equal(answer.field('why'), 'My reasons')
})

test('the philosophy stands on the cycle, and its earlier wordings stay with the leader', async () => {
  const boxes = {
    believe: 'Children come where somebody waits.',
    value: 'Showing up.',
    therefore: 'I am at the door.',
  }
  await andre.post('/philosophy', boxes)
  await andre.post('/philosophy', boxes)
  assert.doesNotMatch((await andre.get('/purpose')).words, /What you wrote before/)
  await andre.post('/philosophy', { ...boxes, believe: 'Teachers do, too.' })
  const page = await andre.get('/purpose')
  assert.equal(page.field('believe'), 'Teachers do, too.')
  assert.match(page.words, /What you wrote before .*Children come where somebody waits\./)
  assert.match((await andre.get('/cycle')).words, /Teachers do, too\. from your philosophy/)
})

test('a text that is too long comes back whole, with a sentence', async () => {
  const believe = 'I believe. '.repeat(2000)
  const answer = await andre.post('/philosophy', { believe, value: 'Brevity' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /This text is longer than fits here\./)
  assert.equal(answer.field('value'), 'Brevity')
  assert.equal(answer.field('believe'), believe)
})

test('a cycle begins in any phase: purpose is begun, nothing else is blocked', async () => {
  const daniel = await world.signedIn('meiling.chen')
  for (const page of ['/cycle', '/purpose', '/goals/new', '/portfolio', '/people', '/prints'])
    assert.equal((await daniel.get(page)).status, 200)
})

test('somebody without a cycle keeps a philosophy, and their purpose is not here yet', async () => {
  const coach = await world.signedIn('rosalind.achterberg')
  assert.equal((await coach.get('/purpose')).status, 200)
  assert.equal((await coach.post('/philosophy', { believe: 'Ask.', value: '', therefore: '' })).status, 303)
  assert.equal((await coach.post('/purpose', { why: 'None' })).status, 404)
})

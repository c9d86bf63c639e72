import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const andre = await world.signedIn('andre.whitlock')
const boxes = {
  believe: 'Children come where somebody waits.',
  value: 'Showing up.',
  therefore: 'I am at the door.',
}

test('the philosophy stands on the page and on the cycle', async () => {
  assert.match((await andre.get('/purpose')).words, /A school can tell what you believe; can you\?/)
  const answer = await andre.post('/philosophy', boxes)
  assert.equal(answer.to, '/purpose?saved=philosophy#philosophy')
  assert.match((await andre.get('/purpose')).words, /I believe Children come where somebody waits\./)
  assert.match((await andre.get('/cycle')).words, /Children come where somebody waits\. from your philosophy/)
})

test('the same words again are no other wording', async () => {
  await andre.post('/philosophy', boxes)
  assert.doesNotMatch((await andre.get('/purpose')).words, /Earlier wordings/)
  assert.equal((await andre.get('/purpose/philosophy/versions')).to, '/purpose#philosophy')
})

test('two wordings stand side by side, with the words that went and those that came marked', async () => {
  await andre.post('/philosophy', { ...boxes, believe: 'Children come where somebody is waiting.' })
  assert.match((await andre.get('/purpose')).words, /Earlier wordings/)
  const page = await andre.get('/purpose/philosophy/versions')
  assert.match(page.body, /somebody <del>waits<\/del>\..*somebody <ins>is waiting<\/ins>\./s)
})

test('any earlier wording can be laid beside the present one', async () => {
  await andre.post('/philosophy', { ...boxes, believe: 'Teachers do, too.' })
  const page = await andre.get('/purpose/philosophy/versions')
  const before = page.links.filter((link) => link.includes('?before='))
  assert.equal(before.length, 2)
  assert.match((await andre.get(before[1]!)).words, /Children come where somebody waits\./)
  assert.match((await andre.get('/purpose/philosophy/versions?before=nothing')).words, /Teachers do, too\./)
})

test('a text that is too long comes back whole, with a sentence', async () => {
  const believe = 'I believe. '.repeat(2000)
  const answer = await andre.post('/philosophy', { believe, value: 'Brevity' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /This text is longer than fits here\./)
  assert.equal(answer.field('value'), 'Brevity')
  assert.equal(answer.field('believe'), believe)
})

test('who I am and what I do stand beside each other, and only then LPS asks where they part', async () => {
  assert.equal((await andre.get('/purpose/mirror')).field('parts'), undefined)
  const first = await andre.post('/purpose/mirror', { am: 'Somebody who listens.', doing: '' })
  assert.equal(first.to, '/purpose?saved=mirror#philosophy')
  const second = await andre.post('/purpose/mirror', {
    am: 'Somebody who listens.',
    doing: 'I talk in meetings.',
  })
  assert.equal(second.to, '/purpose/mirror?saved=mirror')
  const page = await andre.get('/purpose/mirror')
  assert.equal(page.field('parts'), '')
  assert.match(page.words, /Where do the two part/)
  const parts = { am: 'Somebody who listens.', doing: 'I talk in meetings.', parts: 'On Mondays.' }
  assert.equal((await andre.post('/purpose/mirror', parts)).to, '/purpose?saved=mirror#philosophy')
  assert.match((await andre.get('/purpose/mirror')).words, /What you wrote before .*Somebody who listens\./)
})

test('the same writing again is kept once, and a long one comes back', async () => {
  const parts = { am: 'Somebody who listens.', doing: 'I talk in meetings.', parts: 'On Mondays.' }
  await andre.post('/purpose/mirror', parts)
  const [{ n }] = (await world.look<{ n: number }>(
    `select count(*)::int as n from purpose.mirror where am = 'Somebody who listens.'`,
  )) as [{ n: number }]
  assert.equal(n, 3)
  const long = await andre.post('/purpose/mirror', { ...parts, am: 'I am. '.repeat(4000) })
  assert.equal(long.status, 422)
  assert.equal(long.field('doing'), 'I talk in meetings.')
})

test('nobody without words is asked to confirm them', async () => {
  const teo = await world.signedIn('teo.kalani')
  assert.equal((await teo.post('/philosophy/confirmation')).status, 404)
})

test('after a year LPS asks whether it is still true, and a yes lasts for another year', async () => {
  assert.doesNotMatch((await andre.get('/purpose')).words, /Still true/)
  world.clock.set(new Date('2028-02-20T18:00:00Z'))
  const later = await world.signedIn('andre.whitlock')
  assert.match((await later.get('/purpose')).words, /These words are from Feb 16, 2027\. Still true\?/)
  assert.equal((await later.post('/philosophy/confirmation')).to, '/purpose#philosophy')
  assert.doesNotMatch((await later.get('/purpose')).words, /Still true/)
})

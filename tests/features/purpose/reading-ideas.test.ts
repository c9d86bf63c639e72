import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const andre = await world.signedIn('andre.whitlock')

test('a leader finds two ideas on the page of the purpose, and all of them behind a link', async () => {
  const page = await andre.get('/purpose')
  assert.match(
    page.words,
    /Ideas about leadership .*Making sense of things an idea from Chavez .*All 25 ideas/,
  )
  const all = await andre.get('/purpose/ideas')
  assert.equal(all.links.filter((link) => /^\/purpose\/ideas\/(?!together)/.test(link)).length, 25)
})

test('an idea is read, written to, and what was written stands under it', async () => {
  const page = await andre.get('/purpose/ideas/old-views')
  assert.match(page.words, /Letting go of an old view .*What were you sure of five years ago/)
  assert.match(
    (await andre.get('/purpose/ideas')).words,
    /Letting go of an old view an idea from Wheatley · read/,
  )
  const answer = await andre.post('/purpose/ideas/old-views', { words: 'That silence is agreement.' })
  assert.equal(answer.to, '/purpose/ideas?saved=idea-old-views')
  assert.match((await andre.get('/purpose/ideas')).words, /That silence is agreement\./)
  assert.equal((await andre.get('/purpose/ideas/old-views')).field('words'), 'That silence is agreement.')
})

test('what was opened is not offered first again', async () => {
  await andre.get('/purpose/ideas/making-sense')
  assert.doesNotMatch((await andre.get('/purpose')).words, /Making sense of things/)
})

test('a card that is not there is not found, and a text that is too long comes back', async () => {
  assert.equal((await andre.get('/purpose/ideas/nothing-here')).status, 404)
  assert.equal((await andre.post('/purpose/ideas/nothing-here', { words: 'Hm' })).status, 404)
  const words = 'On and on. '.repeat(2000)
  const answer = await andre.post('/purpose/ideas/loops', { words })
  assert.equal(answer.status, 422)
  assert.equal(answer.field('words'), words)
})

test('what somebody writes to an idea is on nobody else’s page', async () => {
  for (const who of ['amina.okafor', 'zofia.wisniewska', 'eleanor.vance']) {
    const other = await world.signedIn(who)
    assert.doesNotMatch((await other.get('/purpose/ideas')).words, /That silence is agreement/)
  }
})

test('a group takes a sheet along, with minutes that add up to the hour it promises', async () => {
  const page = await andre.get('/purpose/ideas/together')
  const minutes = [
    ...page.words.matchAll(/\d (?:Alone|In pairs|At the table|At the wall|One sentence), (\d+) minutes/g),
  ]
  assert.equal(
    minutes.reduce((sum, [, n]) => sum + Number(n), 0),
    60,
  )
})

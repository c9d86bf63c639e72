import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld, type Answer, type Visitor } from '#world'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const andre = await world.signedIn('andre.whitlock')

const ticked = (page: Answer) =>
  [...page.body.matchAll(/<input type="checkbox"[^>]*>/g)]
    .filter(([box]) => /\schecked/.test(box))
    .map(([box]) => /value="(\w+)"/.exec(box)?.[1])
const markOf = (page: Answer) => page.field('mark') ?? ''

/** Answers what a leader is asked when the mix changes who sees what. */
async function keepMix(
  leader: Visitor,
  fields: Record<string, string | string[]>,
  mix: 'new' | 'old' = 'new',
) {
  const asked = await leader.post('/purpose', fields)
  assert.equal(asked.status, 200, asked.words)
  return leader.post('/purpose', { ...fields, mix, mark: markOf(asked) })
}

test('somebody who has written nothing finds the form on the page, with a use to tick and two fields for each', async () => {
  const page = await andre.get('/purpose')
  assert.equal(page.field('why'), '')
  for (const use of ['growth', 'planning', 'selfAssessment', 'evaluation', 'credentialing', 'employment'])
    for (const field of ['audience', 'decides']) assert.equal(page.field(`${use}.${field}`), '')
})

test('growth alone is kept at once: nobody sees more because of it, and everything else may wait', async () => {
  const answer = await andre.post('/purpose', {
    uses: 'growth',
    'growth.audience': 'Me.',
    why: 'To visit more.',
  })
  assert.deepEqual([answer.status, answer.to], [303, '/purpose?saved=purpose'])
  const page = await andre.get('/purpose')
  assert.match(page.words, /My own growth Me\./)
  assert.match(page.words, /To visit more\. Why this, why now\?/)
  assert.match((await andre.get('/cycle/purpose')).words, /What this cycle is for ready/)
})

test('a mix that opens a door is not kept before the leader has seen who could come to see what', async () => {
  const fields = { uses: ['growth', 'evaluation'], 'evaluation.audience': 'Zofia', why: 'To visit more.' }
  const asked = await andre.post('/purpose', fields)
  assert.equal(asked.status, 200)
  assert.match(asked.words, /Now it is for My own growth Then it would be for My own growth, My evaluation/)
  assert.match(
    asked.words,
    /Who can come to see something Whoever evaluates you.* The portfolio you hand over/,
  )
  assert.doesNotMatch(asked.words, /Who no longer can/)
  assert.deepEqual(ticked(await andre.get('/purpose/uses')), ['growth'])
  const kept = await andre.post('/purpose', { ...fields, mix: 'new', mark: markOf(asked) })
  assert.equal(kept.to, '/purpose?saved=purpose')
  assert.deepEqual(ticked(await andre.get('/purpose/uses')), ['growth', 'evaluation'])
  assert.match((await andre.get('/purpose')).words, /You said yes to this on Feb 16\./)
})

test('leaving the mix as it was keeps every other word', async () => {
  const fields = { uses: ['growth', 'employment'], 'employment.decides': 'Whether to call me', why: 'Newer.' }
  await keepMix(andre, fields, 'old')
  const form = await andre.get('/purpose/uses')
  assert.deepEqual(ticked(form), ['growth', 'evaluation'])
  assert.equal(form.field('why'), 'Newer.')
  assert.equal(form.field('employment.decides'), 'Whether to call me')
})

test('taking a use out says who no longer sees it, and its words wait until it comes back', async () => {
  const asked = await andre.post('/purpose', {
    uses: 'growth',
    'evaluation.audience': 'Zofia',
    why: 'Newer.',
  })
  assert.doesNotMatch(asked.words, /Who can come to see something/)
  assert.match(asked.words, /Who no longer can Whoever evaluates you/)
  await keepMix(andre, { uses: 'growth', 'evaluation.audience': 'Zofia', why: 'Newer.' })
  assert.equal((await andre.get('/purpose/uses')).field('evaluation.audience'), 'Zofia')
  assert.doesNotMatch((await andre.get('/purpose')).words, /Zofia [^W]*They decide/)
})

test('an answer to another picture than the one that stands is asked again', async () => {
  const fields = { uses: ['growth', 'planning'], why: 'Still.' }
  const answer = await andre.post('/purpose', { ...fields, mix: 'new', mark: 'planning:somebody-else' })
  assert.equal(answer.status, 200)
  assert.match(answer.words, /The people you plan with/)
  assert.deepEqual(ticked(await andre.get('/purpose/uses')), ['growth'])
})

test('one use, or none, is enough', async () => {
  await andre.post('/purpose', { uses: 'selfAssessment', why: 'Still.' })
  assert.deepEqual(ticked(await andre.get('/purpose/uses')), ['selfAssessment'])
  await andre.post('/purpose', { why: 'Still.' })
  const page = await andre.get('/purpose/uses')
  assert.deepEqual(ticked(page), [])
  assert.equal(page.field('why'), 'Still.')
})

test('a use nobody offered is not kept, and what was typed comes back', async () => {
  const answer = await andre.post('/purpose', {
    uses: ['growth', 'fame'],
    why: 'My reasons',
    'growth.audience': 'Me',
  })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /Please choose among these\./)
  assert.deepEqual([answer.field('why'), answer.field('growth.audience')], ['My reasons', 'Me'])
  assert.deepEqual(ticked(answer), ['growth'])
})

test('a field of a use that is too long comes back whole, in sight, with a sentence', async () => {
  const long = 'Whoever asks. '.repeat(200)
  const answer = await andre.post('/purpose', { uses: 'growth', 'growth.audience': long, why: 'Short' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /One thing needs another look .*This text is longer than fits here\./)
  assert.equal(answer.field('growth.audience'), long)
  assert.match(answer.body, /class="opening open"/)
})

test('what was said of the audience before each use had its fields stays where its leader finds it', async () => {
  await andre.post('/purpose', { uses: ['growth'], audience: 'Whoever asks me.', why: 'Still.' })
  assert.match((await andre.get('/purpose')).words, /Whoever asks me\./)
  assert.equal((await andre.get('/purpose/uses')).field('audience'), 'Whoever asks me.')
  await andre.post('/purpose', { uses: ['growth'], audience: '', why: 'Still.' })
  assert.equal((await andre.get('/purpose/uses')).field('audience'), undefined)
})

test('a cycle begins in any phase: purpose is begun, nothing else is blocked', async () => {
  const meiling = await world.signedIn('meiling.chen')
  for (const page of ['/cycle', '/purpose', '/goals/new', '/portfolio', '/people', '/prints'])
    assert.equal((await meiling.get(page)).status, 200)
})

test('what comes back because it is too long can be kept once it is shorter, with every other word', async () => {
  const fields = { uses: 'growth', why: 'A reason typed just now.' }
  const page = await andre.get('/purpose/uses')
  const long = { ...fields, 'growth.audience': 'x'.repeat(3000), base: page.field('base')! }
  const again = await andre.post('/purpose', long)
  assert.equal(again.status, 422)
  const kept = await andre.post('/purpose', { ...fields, base: again.field('base')! })
  assert.equal(kept.to, '/purpose?saved=purpose')
  assert.match((await andre.get('/purpose')).words, /A reason typed just now\./)
})

test('whoever has never said what it is for is shown what follows alone, and the way back to the ticks', async () => {
  const meiling = await world.signedIn('meiling.chen')
  const fields = { uses: ['growth', 'employment'], why: 'I look around.' }
  const asked = await meiling.post('/purpose', fields)
  assert.match(asked.words, /Nobody sees anything yet, .* It is for My own growth, Finding a post/)
  assert.doesNotMatch(asked.words, /Now it is for|Leave it as it was/)
  const back = await meiling.post('/purpose', { ...fields, mix: 'back', mark: markOf(asked) })
  assert.deepEqual([back.status, ticked(back), back.field('why')], [200, fields.uses, 'I look around.'])
  assert.match((await meiling.get('/purpose')).words, /Tick what it is for/)
})

test('somebody without a cycle keeps a philosophy, and is led to where a cycle begins', async () => {
  const coach = await world.signedIn('rosalind.achterberg')
  const page = await coach.get('/purpose')
  assert.match(page.words, /you have none yet.* See how it begins/)
  assert.equal((await coach.post('/philosophy', { believe: 'Ask.', value: '', therefore: '' })).status, 303)
  assert.equal((await coach.post('/purpose', { why: 'None' })).status, 404)
  for (const path of [
    '/purpose/uses',
    '/purpose/picture',
    '/cycle/standards',
    '/goals/new',
    '/goals/new?kind=school',
    '/inquiries/new',
  ]) {
    const refused = await coach.get(path)
    assert.equal(refused.status, 404)
    assert.match(refused.words, /Your cycle has not begun yet .* See how it begins/, path)
    assert.ok(refused.links.includes(`/cycle?next=${encodeURIComponent(path)}`))
  }
})

test('the page asks the database at most eight things', async () => {
  const amina = await world.signedIn('amina.okafor')
  for (const path of [
    '/purpose',
    '/purpose/picture',
    '/purpose/uses',
    '/purpose/ideas',
    '/purpose/philosophy/versions',
  ]) {
    const asked = await statementsOf(amina, path)
    assert.ok(asked.length <= 8, `${path}: ${asked.join('\n')}`)
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { layAdopted } from '../cycles/lay-adopted.ts'
import { demoOrganization } from '../demo-places.ts'
import { layFramework, someFramework } from '../frameworks/some-framework.ts'
import { assessor } from './assessor.ts'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const ours = someFramework(harlow, { title: 'Ours' })
const long = someFramework(harlow, { title: 'Long', domains: 10, standards: 10, elements: 3 })
await layAdopted(world, ours)
await layAdopted(world, long)
const andre = await world.signedIn('andre.whitlock')
const addressOf = (whole: typeof ours) => `${whole.version.space}/${whole.version.id}`
const { begin, begun } = assessor(world, andre, addressOf(ours))
const step = (whole: typeof ours, kind: string) =>
  world.look(
    'insert into frameworks.step (space_id, version_id, step, who, at) values ($1, $2, $3, $4, $5)',
    [harlow, whole.version.id, kind, castMember('naveen.pillai').id, world.clock.now()],
  )

test('a part that does not stand in the version is refused with a sentence, and nothing is begun', async () => {
  const before = await andre.get('/assessments')
  const answer = await begin({ level: '1', item: long.items[0]!.id })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /This does not stand in this framework\./)
  const some = await begin({ level: '1', item: [ours.items[0]!.id, crypto.randomUUID()] })
  assert.equal(some.status, 422)
  assert.equal((await andre.get('/assessments')).words, before.words)
})

test('a draft cannot be looked at oneself with, nor a version that is not there', async () => {
  const draft = someFramework(harlow, { title: 'Not yet' })
  await layFramework(world, draft)
  assert.equal((await begin({ level: '1' }, addressOf(draft))).status, 404)
  assert.equal((await begin({ level: '1' }, `${harlow}/${crypto.randomUUID()}`)).status, 404)
  assert.equal((await begin({ level: '1' }, 'x')).status, 404)
  assert.equal((await andre.get('/assessments/new/x/y')).status, 404)
  assert.equal((await andre.get('/assessments/x')).status, 404)
})

test('too much at once is refused with a sentence; narrower is let in', async () => {
  const deep = someFramework(harlow, { title: 'Deep', domains: 3, standards: 20, elements: 10 })
  await layAdopted(world, deep)
  const answer = await begin({ level: '2' }, addressOf(deep))
  assert.equal(answer.status, 422)
  assert.match(answer.words, /more than 500 things/)
  assert.equal((await begin({ level: '2', item: deep.items[0]!.id }, addressOf(deep))).status, 303)
})

test('a level the scale does not have, or an answer nobody offered, comes back with its words', async () => {
  const { first } = await begun({ level: '1' })
  for (const answer of ['7', 'high', '-1']) {
    const back = await andre.post(first, { source: 'seen', answer, note: 'My words' })
    assert.equal(back.status, 422)
    assert.match(back.words, /Please choose one of the (levels|answers) offered here\./)
    assert.equal(back.field('note'), 'My words')
  }
  const wordy = await andre.post(first, { answer: '2', note: 'x'.repeat(20_001) })
  assert.deepEqual([wordy.status, wordy.field('note')?.length], [422, 20_001])
  assert.match(wordy.words, /This text is longer than fits here\./)
})

test('an entry that is not one’s own is not joined', async () => {
  const { first, whole } = await begun({ level: '1' })
  const [foreign] = await world.look<{ id: string }>(
    'select id from portfolio.evidence where space_id = $1 limit 1',
    [castMember('amina.okafor').id],
  )
  assert.equal((await andre.post(first, { answer: '2', note: 'Hers', entry: foreign!.id })).status, 404)
  assert.match((await andre.get(whole)).words, /0 of 4 answered/)
})

test('a thing of another assessment is not found in this one', async () => {
  const [one, other] = [await begun({ level: '1' }), await begun({ level: '1' })]
  const crossed = one.whole + other.first.slice(other.whole.length)
  assert.equal((await andre.get(crossed)).status, 404)
  assert.equal((await andre.post(crossed, { answer: '2' })).status, 404)
})

test('two devices that answer the same thing: the later answer stands, and the earlier wording is kept', async () => {
  const { first } = await begun({ level: '1' })
  await andre.post(first, { source: 'seen', answer: '2', note: 'From the phone' })
  await andre.post(first, { source: 'data', answer: '3', note: 'From the laptop' })
  await Promise.all(
    ['One', 'Two'].map((note) => andre.post(first, { source: 'seen', answer: '1', note: `${note} at once` })),
  )
  const page = await andre.get(first)
  for (const words of ['From the phone', 'From the laptop', 'One at once', 'Two at once'])
    assert.ok(page.words.includes(words) || page.field('note') === words, words)
  assert.match(page.words, /What you said before \(3\)/)
})

test('the same form sent twice begins once, and the same answer is kept once', async () => {
  const id = crypto.randomUUID()
  const both = await Promise.all([begin({ id, level: '1' }), begin({ id, level: '1' })])
  assert.deepEqual(
    both.map(({ status, to }) => [status, to]),
    [1, 2].map(() => [303, `/assessments/${id}/next`]),
  )
  const first = (await andre.get(`/assessments/${id}/next`)).to
  for (let n = 0; n < 2; n++) await andre.post(first, { source: 'seen', answer: '2', note: 'Once' })
  assert.doesNotMatch((await andre.get(first)).words, /What you said before/)
})

test('an assessment begun by mistake is taken away; one that was written in is not', async () => {
  const { whole, first } = await begun({ level: '1' })
  assert.match((await andre.get(whole)).words, /Take it away/)
  await andre.post(first, { note: 'Half a thought' })
  assert.doesNotMatch((await andre.get(whole)).words, /Take it away/)
  assert.equal((await andre.post(`${whole}/ending`)).status, 404)
  assert.equal((await andre.get(first)).field('note'), 'Half a thought')
})

test('a long framework costs no more questions to the database than a short one', async () => {
  const { whole, first } = await begun({ level: '2' }, addressOf(long))
  assert.match((await andre.get(whole)).words, /0 of 300 answered/)
  const short = await begun({ level: '1' })
  const paths = [
    [whole, short.whole],
    [first, short.first],
    [`${whole}/side-by-side`, `${short.whole}/side-by-side`],
    [`/assessments/new/${addressOf(long)}`, `/assessments/new/${addressOf(ours)}`],
    ['/assessments', '/assessments'],
  ]
  for (const path of paths.flat()) await andre.get(path)
  for (const [far, near] of paths) {
    const counted = (await statementsOf(andre, far!)).length
    assert.ok(counted <= 8, `${far}: ${counted}`)
    assert.equal(counted, (await statementsOf(andre, near!)).length)
  }
})

test('a version that goes out of use keeps what was said; nothing new is rated on it or begun', async () => {
  const { whole, first } = await begun({ level: '1' })
  await andre.post(first, { source: 'seen', answer: '2', note: 'Said in time' })
  await step(ours, 'deprecated')
  const late = await andre.post(first, { source: 'seen', answer: '4', note: 'Said too late' })
  assert.equal(late.status, 422)
  assert.match(late.words, /This version of the framework is no longer in use/)
  assert.equal(late.field('note'), 'Said too late')
  const page = await andre.get(whole)
  assert.match(page.words, /no longer in use\. What was written stays here to read\. .*Said in time/)
  assert.match((await andre.get(first)).words, /no longer in use\. .*Beginning what I saw Said in time/)
  const answer = await begin({ level: '1' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /is not in use, so nothing can be begun on it/)
})

test('what was said in a closed cycle stays as it is', async () => {
  const { whole, first } = await begun({ level: '1' }, addressOf(long))
  await andre.post(first, { source: 'seen', answer: '2', note: 'Said in time' })
  await world.look(`update cycles.cycle set state = 'closed' where space_id = $1`, [
    castMember('andre.whitlock').id,
  ])
  const late = await andre.post(first, { answer: '3', note: 'Later' })
  assert.deepEqual([late.status, late.field('note')], [422, 'Later'])
  assert.match(late.words, /This cycle is closed/)
  assert.match((await andre.get(whole)).words, /Its cycle is closed\./)
  assert.match((await begin({ level: '1' }, addressOf(long))).words, /This cycle is closed/)
})

test('who has no cycle is told what it takes, and begins nothing', async () => {
  const newcomer = await world.signedIn('dorothy.pell')
  assert.match((await newcomer.get('/assessments')).words, /belongs to a cycle\. Begin one first/)
  const form = { id: crypto.randomUUID(), of: addressOf(long), moment: 'start' }
  assert.equal((await newcomer.post('/assessments', form)).status, 404)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld, type Visitor } from '#world'
import { capture } from '../capture.ts'
import { shareWith } from '../feedback/words.ts'

const world = await openWorld({ demo: true })
const andre = await world.signedIn('andre.whitlock')
const [held] = await world.look<{ cycle: string }>(
  'select id as cycle from cycles.cycle where space_id = $1',
  [castMember('andre.whitlock').id],
)
const goal = {
  kind: 'studentLearning',
  statement: 'Every child reads to somebody twice a week.',
  measure: 'Children heard reading twice a week',
  unit: '%',
  baseline: '40',
  target: '80',
  due: '2027-06-01',
}

test('a phase shows what is ready and what is open, and the way on stays open', async () => {
  const page = await andre.get('/cycle/purpose')
  assert.match(
    page.words,
    /What this cycle is for next .*three sentences at least open .*Who sees what because of it open/,
  )
  assert.match(page.words, /Go on to Focus anyway/)
  assert.match(
    (await andre.get('/cycle/focus')).words,
    /A self-assessment: where do you stand\? next .*Two to four goals open/,
  )
  assert.equal((await andre.get('/cycle/outcomes')).status, 200)
})

test('a phase is called ready first and done then: one thing is offered at a time, and nothing before it has begun', async () => {
  const offered = async () =>
    (await andre.get('/cycle/outcomes')).words.match(/Call it \w+|Take it up again/g)
  assert.equal(await offered(), null)
  await andre.post('/cycle/outcomes', { state: 'working' })
  assert.deepEqual(await offered(), ['Call it ready'])
  await andre.post('/cycle/outcomes', { state: 'ready' })
  assert.deepEqual(await offered(), ['Call it done', 'Take it up again'])
  await andre.post('/cycle/outcomes', { state: 'done' })
  assert.deepEqual(await offered(), ['Take it up again'])
  await andre.post('/cycle/outcomes', { state: 'working' })
})

test('three sentences make the philosophy ready, two do not', async () => {
  await andre.post('/philosophy', {
    believe: 'Children come where somebody waits. I wait.',
    value: '',
    therefore: '',
  })
  assert.match((await andre.get('/cycle/purpose')).words, /three sentences at least open/)
  await andre.post('/philosophy', {
    believe: 'Children come where somebody waits. I wait.',
    value: 'Showing up',
    therefore: '',
  })
  assert.match((await andre.get('/cycle/purpose')).words, /Your philosophy ready/)
})

test('two goals with all four are ready, one for students and one of one’s own growth is asked for', async () => {
  await andre.post('/goals', goal)
  assert.match((await andre.get('/cycle/focus')).words, /Two to four goals open/)
  await andre.post('/goals', { ...goal, kind: 'school', statement: 'Every door is open at eight.' })
  const page = await andre.get('/cycle/focus')
  assert.match(page.words, /2 goals ready Baseline, target, measure and a day for every goal ready/)
  assert.match(page.words, /One goal for students, one for your own growth open/)
})

test('what hangs on the purpose and on a goal is told below them, and changes nothing by itself', async () => {
  await andre.post('/purpose', { uses: 'growth', why: 'To be there.' })
  const purpose = await andre.get('/purpose')
  assert.match(
    purpose.words,
    /2 things hang on this purpose Nothing changes there by itself\..*Every child reads/,
  )
  const amina = await world.signedIn('amina.okafor')
  const [shared] = await world.look<{ id: string }>(
    `select item_id as id from sharing.grant where space_id = $1 and noun = 'goal' limit 1`,
    [castMember('amina.okafor').id],
  )
  const page = await amina.get(`/goals/${shared!.id}`)
  assert.match(page.words, /things hang on this goal .*an entry that shows it .*Maya Halvorsen may read it/)
})

const hanging = async (who: Visitor, path: string) =>
  Number(/(\d+) things hang on this/.exec((await who.get(path)).words)?.[1])

test('what was set aside, has ended or lies in the trash hangs on nothing any more', async () => {
  const [mine] = await world.look<{ id: string }>('select id from focus.goal where cycle_id = $1 limit 1', [
    held!.cycle,
  ])
  await andre.post('/goals', { ...goal, statement: 'A third one.' })
  assert.equal(await hanging(andre, '/purpose'), 3)
  await andre.post(`/goals/${mine!.id}/state`, { state: 'dropped', reason: 'Too many.' })
  assert.equal(await hanging(andre, '/purpose'), 2)
  await andre.post(`/goals/${mine!.id}/state`, { state: 'inProgress' })
  const amina = await world.signedIn('amina.okafor')
  const at = (await amina.get('/purpose')).links.find((link) => link.startsWith('/sharing/purpose/')) ?? ''
  const before = await hanging(amina, '/purpose')
  const circle = await shareWith(amina, at, 'Maya')
  assert.equal(await hanging(amina, '/purpose'), before + 1)
  await amina.post(`${at}/ending`, { circle })
  assert.equal(await hanging(amina, '/purpose'), before)
  const [shows] = await world.look<{ goal: string; entry: string }>(
    `select c.goal_id as goal, c.evidence_id as entry from portfolio.claim c
      join portfolio.evidence e on e.id = c.evidence_id and e.trashed_at is null
      where c.space_id = $1 and c.goal_id is not null limit 1`,
    [castMember('amina.okafor').id],
  )
  const shown = await hanging(amina, `/goals/${shows!.goal}`)
  await amina.post(`/portfolio/${shows!.entry}/trash`)
  assert.equal(await hanging(amina, `/goals/${shows!.goal}`), shown - 1)
})

test('a goal that says why it stands alone is ready; an entry in the trash makes nothing ready', async () => {
  const goals = await world.look<{ id: string }>('select id from focus.goal where cycle_id = $1', [
    held!.cycle,
  ])
  assert.match((await andre.get('/cycle/focus')).words, /or why it stands alone open/)
  for (const { id } of goals) await andre.post(`/goals/${id}/apart`, { apart: 'It is mine alone.' })
  assert.match((await andre.get('/cycle/focus')).words, /or says why not ready/)
  const entry = await capture(andre, { caption: 'A first reading.' })
  assert.match((await andre.get('/cycle/action')).words, /One entry this year ready/)
  await andre.post(`${entry}/trash`)
  assert.doesNotMatch((await andre.get('/cycle/action')).words, /this year ready/)
})

test('a closed cycle takes no goals: the form comes back with every word and says why', async () => {
  const [mine] = await world.look<{ id: string }>('select id from focus.goal where cycle_id = $1 limit 1', [
    held!.cycle,
  ])
  await andre.post(`/cycles/${held!.cycle}/steps`, { step: 'closed', reason: 'I change schools.' })
  for (const path of ['/goals', `/goals/${mine!.id}`]) {
    const answer = await andre.post(path, { ...goal, statement: 'One more.' })
    assert.equal(answer.status, 422)
    assert.match(answer.words, /This cycle is closed, and its goals rest/)
    assert.equal(answer.field('statement'), 'One more.')
  }
  assert.equal((await andre.post('/cycle/focus', { state: 'done' })).status, 403)
  assert.equal((await andre.get(`/goals/${mine!.id}`)).status, 200)
  await andre.post(`/cycles/${held!.cycle}/steps`, { step: 'reopened', reason: 'I stay.' })
  assert.equal((await andre.post('/goals', { ...goal, statement: 'One more.' })).status, 303)
})

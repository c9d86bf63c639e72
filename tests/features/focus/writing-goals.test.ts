import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { goalsOf } from '../capture.ts'

const world = await openWorld({ demo: true })
const andre = await world.signedIn('andre.whitlock')
const amina = await world.signedIn('amina.okafor')

test('a leader writes a first goal with nothing but its kind and its sentence', async () => {
  assert.match(
    (await andre.get('/cycle')).words,
    /No goals yet\. Two to four that matter are enough for a year\./,
  )
  const answer = await andre.post('/goals', {
    kind: 'school',
    statement: 'Every team asks its own question.',
  })
  assert.deepEqual([answer.status, answer.to], [303, '/cycle?saved=goal-new'])
  const cycle = await andre.get('/cycle')
  assert.match(cycle.words, /Every team asks its own question\. School No target yet/)
  assert.match(cycle.words, /2\s*Focus/)
})

test('a goal with numbers shows how far it has come, in words and in a picture', async () => {
  await andre.post('/goals', {
    kind: 'studentLearning',
    statement: 'More students explain their thinking.',
    measure: 'I listen for ten minutes in each class, monthly.',
    baseline: '35',
    current: '52.5',
    target: '75',
    unit: '% of visits',
    due: '2027-05-28',
  })
  const { words, body } = await andre.get('/cycle')
  assert.match(words, /At the start 35% Now 52\.5% Feb 16 Target 75% May 2027 of visits/)
  assert.match(body, /From 35% to 52\.5%; the target is 75%\./)
})

test('a goal that misses something comes back with a sentence beside the field, and nothing lost', async () => {
  const answer = await andre.post('/goals', {
    kind: 'poetry',
    statement: '  ',
    whyNow: 'Because it hurts.',
    baseline: 'many',
    due: '2027-02-31',
  })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /4 things need another look/)
  assert.match(answer.words, /Please say the goal in a sentence\./)
  assert.match(answer.words, /Please choose what the goal is about\./)
  assert.match(answer.words, /Please write a number, such as 35 or 4\.5\./)
  assert.match(answer.words, /Please give a day\./)
  assert.deepEqual([answer.field('whyNow'), answer.field('baseline')], ['Because it hurts.', 'many'])
})

test('a goal is written anew, and what it said before is kept', async () => {
  const [id = ''] = await goalsOf(amina)
  const form = await amina.get(`/goals/${id}/words`)
  const statement = form.field('statement') ?? ''
  assert.match(statement, /^Students explain their thinking/)
  const answer = await amina.post(`/goals/${id}`, {
    kind: 'studentLearning',
    statement: 'Children explain.',
    target: '',
  })
  assert.equal(answer.to, `/goals/${id}?saved=goal-${id}`)
  assert.match((await amina.get('/cycle')).words, /Children explain\. .*No target yet/)
  const kept = await world.look<{ statement: string }>(
    `select statement from focus.goal_version where goal_id = $1 and current is null order by at, id`,
    [id],
  )
  assert.deepEqual(
    kept.map((version) => version.statement),
    [statement, 'Children explain.'],
  )
})

test('the label of a goal says who can see it and leads to where it is changed', async () => {
  const [, id = ''] = await goalsOf(amina)
  const page = await amina.get(`/goals/${id}`)
  assert.match(page.words, /You and Maya Halvorsen, your partner/)
  for (const link of [`/sharing/goal/${id}`, `/goals/${id}/words`, `/portfolio?goal=${id}`])
    assert.ok(page.links.includes(link), link)
})

test('a partner reads a goal that is shared and can change nothing; others do not find it', async () => {
  const [, id = ''] = await goalsOf(amina)
  const maya = await world.signedIn('maya.halvorsen')
  const address = `/shared/${castMember('amina.okafor').id}/goal/${id}`
  assert.match((await maya.get(address)).words, /Teacher teams lead their own inquiry/)
  for (const path of ['', '/words']) assert.equal((await maya.get(`/goals/${id}${path}`)).status, 404)
  assert.equal((await maya.post(`/goals/${id}`, { kind: 'school', statement: 'Mine' })).status, 404)
  assert.equal((await andre.get(address)).status, 404)
  assert.match((await amina.get(`/goals/${id}`)).body, /Teacher teams lead their own inquiry/)
})

test('many goals are the leader’s choice, and a question is asked', async () => {
  for (let n = 0; n < 3; n++) await andre.post('/goals', { kind: 'operations', statement: `One more, ${n}` })
  assert.match((await andre.get('/cycle')).words, /5 goals are many for one year\. Which of them can wait\?/)
})

test('somebody with a post and without a cycle begins it on any day, once, and writes', async () => {
  const coach = await world.signedIn('rosalind.achterberg')
  assert.match((await coach.get('/cycle')).words, /has not begun yet\./)
  assert.equal((await coach.post('/goals', { kind: 'school', statement: 'Nowhere to stand' })).status, 404)
  await coach.post('/cycle')
  await coach.post('/cycle')
  assert.match((await coach.get('/cycle')).words, /2026–27/)
  assert.equal((await coach.post('/goals', { kind: 'school', statement: 'I ask more' })).status, 303)
})

test('a number of today that is emptied among the words is not lost: it is told how it is taken back', async () => {
  const written = await andre.post('/goals', { kind: 'school', statement: 'One number.', current: '12' })
  assert.equal(written.status, 303)
  const goal = (await goalsOf(andre)).at(-1)!
  const page = await andre.post(`/goals/${goal}`, { kind: 'school', statement: 'No number?', current: '' })
  assert.equal(page.status, 422)
  assert.match(page.words, /A number stands here already\. Keep it, write another, or take it back/)
  assert.equal(page.field('statement'), 'No number?')
  assert.match((await andre.get(`/goals/${goal}`)).words, /One number\. .*Now 12/)
})

test('a goal whose target lies below its start is kept, and asks whether less is better', async () => {
  await andre.post('/goals', {
    kind: 'operations',
    statement: 'Fewer calls at lunch.',
    baseline: '60',
    target: '50',
  })
  const list = await andre.get('/cycle')
  const at = /href="(\/goals\/[^"?]+)"[^>]*>(?:<[^>]*>)*Fewer calls/.exec(list.body)?.[1] ?? ''
  assert.match((await andre.get(at)).words, /The target lies below where it stood\. Is less better here\?/)
  const answers = { kind: 'operations', statement: 'Fewer calls at lunch.', baseline: '60', target: '50' }
  assert.equal((await andre.post(at, { ...answers, lower: 'yes' })).status, 303)
  assert.doesNotMatch((await andre.get(at)).words, /The target lies/)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { goalsOf } from '../capture.ts'
import { demoOrganization } from '../demo-places.ts'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
await world.look('delete from focus.goal_link') // she begins anew
const andre = await world.signedIn('andre.whitlock')
const amina = await world.signedIn('amina.okafor')
const maya = await world.signedIn('maya.halvorsen')
const [school, district, elsewhere] = await Promise.all(
  ['Alder Elementary', 'Harlow Valley Unified', 'Pinecrest County Schools'].map((name) =>
    demoOrganization(world, name),
  ),
)

/** Writes a goal of an organization, as its keeper will, and gives its place. */
async function goalAbove(space: string | undefined, statement: string, state = 'inProgress') {
  const id = crypto.randomUUID()
  await world.look(
    `insert into plans.goal (space_id, id, school_year, statement, state, made_by)
       values ($1, $2, '2026–27', $3, $4, $5)`,
    [space, id, statement, state, castMember('amina.okafor').id],
  )
  return `${space}/${id}`
}
const [ours, theirs, over, foreign] = await Promise.all([
  goalAbove(school, 'Every classroom is a place of talk.'),
  goalAbove(district, 'Students reason in every lesson.'),
  goalAbove(school, 'A wing is built.', 'met'),
  goalAbove(elsewhere, 'Buses arrive on time.'),
])
const linksOf = (goal: string) =>
  world.look<{ to_goal_id: string; how: string; strength: string }>(
    `select to_goal_id, how, strength from focus.goal_link where goal_id = $1 order by made_at`,
    [goal],
  )

test('a new goal is offered what stands above it, and is tied to it in the same form', async () => {
  const form = await amina.get('/goals/new?kind=studentLearning')
  assert.match(form.words, /Every classroom is a place of talk\.Alder Elementary/)
  assert.match(form.words, /Students reason in every lesson\.Harlow Valley Unified/)
  assert.doesNotMatch(form.words, /A wing is built|Buses arrive/)
  const answer = await amina.post('/goals', {
    kind: 'studentLearning',
    statement: 'Children ask each other why.',
    serves: [ours, theirs],
    due: '2027-05-28',
  })
  assert.equal(answer.status, 303)
  const id = (await goalsOf(amina)).at(-1) ?? ''
  assert.equal((await linksOf(id)).length, 2)
  const page = await amina.get(`/goals/${id}`)
  assert.match(
    page.words,
    /What it serves.*Every classroom is a place of talk\. Alder Elementary · It helps it along/,
  )
})

test('a goal that ended, or one of another district, is not served: the form comes back with every word', async () => {
  for (const target of [over, foreign, `${school}/${crypto.randomUUID()}`, 'nonsense']) {
    const answer = await amina.post('/goals', { kind: 'school', statement: 'Kept word', serves: target })
    assert.equal(answer.status, 422, target)
    assert.match(answer.words, /One of these goals has ended or stands elsewhere\. Please choose again\./)
    assert.match(answer.body, /Kept word/)
  }
  const [id = ''] = await goalsOf(amina)
  const answer = await amina.post(`/goals/${id}/serving/${foreign}`, { how: 'Somehow' })
  assert.equal(answer.status, 422)
  assert.equal((await linksOf(id)).length, 0)
})

test('a link says how it contributes and how much; the nearest goals come first', async () => {
  const [id = ''] = await goalsOf(amina)
  const page = await amina.get(`/goals/${id}/serving`)
  assert.ok(page.words.indexOf('Students reason in every lesson') > 0)
  await amina.post(`/goals/${id}/serving/${theirs}`, {})
  const how = 'Children who explain are children who reason.'
  const answer = await amina.post(`/goals/${id}/serving/${theirs}`, { how, strength: 'direct' })
  assert.equal(answer.status, 303)
  assert.deepEqual(await linksOf(id), [{ to_goal_id: theirs?.split('/')[1], how, strength: 'direct' }])
  assert.match(
    (await amina.get(`/goals/${id}`)).words,
    /It is part of it.*Children who explain are children who reason\./,
  )
  await amina.post(`/goals/${id}/serving/${theirs}/ending`)
  assert.deepEqual(await linksOf(id), [])
})

test('a goal that serves none says why, and the page asks nothing more', async () => {
  const [id = ''] = await goalsOf(amina)
  assert.match((await amina.get(`/goals/${id}`)).words, /or does it stand for itself, for a reason\?/i)
  await amina.post(`/goals/${id}/apart`, { apart: 'It is about how I listen.' })
  assert.match((await amina.get(`/goals/${id}`)).words, /It is about how I listen\. why it stands for itself/)
})

test('what is rewritten above is told of until its owner has read it, and changes nothing below', async () => {
  const [id = ''] = await goalsOf(amina)
  await amina.post(`/goals/${id}/serving/${ours}`, { how: 'By talk.' })
  await world.look(
    `update plans.goal set statement = 'Every classroom talks.', changed_at = '2027-02-17' where id = $1`,
    [ours?.split('/')[1]],
  )
  const page = await amina.get(`/goals/${id}`)
  assert.match(
    page.words,
    /Every classroom talks\..*It was rewritten since you last read it\. Does yours still serve it\?/,
  )
  assert.equal((await amina.post(`/goals/${id}/serving/${ours}/reading`)).status, 303)
})

test('a partner who is shown the goal sees what it serves, and can change none of it', async () => {
  const [, id = ''] = await goalsOf(amina)
  await amina.post(`/goals/${id}/serving/${ours}`, { how: 'Teams ask together.' })
  const page = await maya.get(`/shared/${castMember('amina.okafor').id}/goal/${id}`)
  assert.match(page.words, /What it serves.*Teams ask together\./)
  for (const deed of ['', '/ending', '/reading'])
    assert.equal((await maya.post(`/goals/${id}/serving/${ours}${deed}`, { how: 'Mine' })).status, 404, deed)
  assert.equal((await maya.get(`/goals/${id}/serving`)).status, 404)
  assert.equal((await andre.get(`/goals/${id}`)).status, 404)
})

test('a goal is set aside with a reason, stays to be read, and is taken up again', async () => {
  const [id = ''] = await goalsOf(amina)
  const refused = await amina.post(`/goals/${id}/state`, { state: 'dropped', reason: ' ' })
  assert.equal(refused.status, 422)
  assert.match(refused.words, /Please say why, in a sentence\./)
  await amina.post(`/goals/${id}/state`, { state: 'dropped', reason: 'The grant ended.' })
  assert.match((await amina.get(`/goals/${id}`)).words, /Set aside.*The grant ended\. the reason/)
  await amina.post(`/goals/${id}/state`, { state: 'inProgress' })
  assert.match((await amina.get(`/goals/${id}`)).words, /Under way/)
  assert.equal((await maya.post(`/goals/${id}/state`, { state: 'met' })).status, 404)
})

test('earlier wordings stand side by side, for the owner alone', async () => {
  const [id = ''] = await goalsOf(amina)
  await amina.post(`/goals/${id}`, {
    kind: 'school',
    statement: 'Said anew.',
    lower: 'yes',
    baseline: '9',
    target: '3',
  })
  assert.match(
    (await amina.get(`/goals/${id}/earlier`)).words,
    /Said anew\..*Students explain their thinking/,
  )
  assert.equal((await maya.get(`/goals/${id}/earlier`)).status, 404)
})

test('the pages of goals cost a handful of statements, however much they are tied to', async () => {
  const [, id = ''] = await goalsOf(amina)
  for (const path of [`/goals/${id}`, `/goals/${id}/serving`, '/goals/new?kind=school']) {
    const asked = await statementsOf(amina, path)
    assert.ok(asked.length <= 8, `${path}: ${asked.length}`)
  }
})

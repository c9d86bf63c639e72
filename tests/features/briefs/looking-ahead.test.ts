import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { goalsOf } from '../capture.ts'

const world = await openWorld({ demo: true })
const [amina, maya] = await Promise.all(['amina.okafor', 'maya.halvorsen'].map((key) => world.signedIn(key)))

test('the horizon stands by day and season, and says what it asks and which goals it touches', async () => {
  const { words } = await amina!.get('/horizon')
  assert.match(words, /Jun 30.*Fall 2027.*some time/)
  assert.match(words, /Change what is there .*Touches a goal: Teacher teams lead their own inquiry/)
  assert.doesNotMatch((await maya!.get('/horizon')).words, /release days/)
})

test('a leader writes down what is coming, changes it, thinks it through, and puts it aside', async () => {
  const [goal = ''] = await goalsOf(maya!)
  const coming = {
    what: 'A new bus contract',
    kind: 'money',
    certainty: 'likely',
    season: '2027-fall',
    goals: goal,
  }
  assert.equal((await maya!.post('/horizon', coming)).status, 303)
  const list = await maya!.get('/horizon')
  assert.match(list.words, /A new bus contract Fall 2027 · likely · money, more or less/)
  assert.match(list.words, /Touches a goal/)
  const one = list.links.find((link) => /^\/horizon\/[\da-f-]{36}$/.test(link)) ?? ''
  const { to } = await maya!.post(`${one}/brief`)
  assert.match((await maya!.get(to)).body, /A new bus contract/)
  await maya!.post(one, { ...coming, day: '2027-09-30', answer: 'wait', goals: [] })
  const changed = (await maya!.get('/horizon')).words
  assert.match(changed, /Sep 30.* Wait/)
  assert.doesNotMatch(changed, /Touches/)
  await maya!.post(`${one}/aside`)
  assert.match((await maya!.get('/horizon')).words, /Put aside A new bus contract/)
})

test('what is coming is asked of the goals of this year, not of a year that is closed', async () => {
  const closed = await world.look<{ id: string }>(
    `select g.id from focus.goal g join cycles.cycle c on c.space_id = g.space_id and c.id = g.cycle_id
      where g.space_id = $1 and c.state = 'closed'`,
    [castMember('amina.okafor').id],
  )
  const form = (await amina!.get('/horizon/new')).body
  for (const one of await goalsOf(amina!)) assert.ok(form.includes(one))
  assert.ok(closed.length > 0)
  for (const { id } of closed) assert.ok(!form.includes(id))
})

test('a goal of somebody else cannot be touched, and bad input comes back', async () => {
  const [goal = ''] = await goalsOf(amina!)
  const coming = { what: 'Something', kind: 'other', certainty: 'rumor' }
  assert.equal((await maya!.post('/horizon', { ...coming, goals: goal })).status, 404)
  const answer = await maya!.post('/horizon', { ...coming, what: '', day: '2027-13-01', note: 'My note' })
  assert.equal(answer.status, 422)
  assert.equal(answer.field('note'), 'My note')
  assert.match(answer.words, /What is coming\? One sentence is enough\..*This is not a day/)
})

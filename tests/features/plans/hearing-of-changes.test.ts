import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { walkChanges } from '#plans'
import { asPerson } from '#platform'
import { openWorld } from '#world'
import { demoGoal } from './goals.ts'

const world = await openWorld({ demo: true })
const { db } = world.program
const amina = castMember('amina.okafor').id
const asAmina = await world.signedIn('amina.okafor')
const eleanor = await world.signedIn('eleanor.vance')
const goal = await demoGoal(world, 'In every classroom')
const id = goal.slice(-36)
await world.look('delete from notices.notice')
await world.look('delete from focus.goal_link')
world.clock.set(new Date('2027-02-17T16:00:00Z'))
await walkChanges(db)

const told = async () =>
  (
    await world.look<{ name: string }>(
      `select p.name from notices.notice n join people.person p on p.space_id = n.space_id
        where n.kind = 'goal above changed' and n.about_id = $1 order by p.name`,
      [id],
    )
  ).map(({ name }) => name)

async function reword(statement: string) {
  const page = await eleanor.get(`${goal}/words`)
  const answer = await eleanor.post(goal, {
    schoolYear: '2026–27',
    statement,
    baseline: page.field('baseline') ?? '',
    target: page.field('target') ?? '',
    unit: page.field('unit') ?? '',
    base: page.field('base') ?? '',
  })
  assert.equal(answer.status, 303)
}

test('a measured number tells nobody', async () => {
  const [name] = await world.look<{ statement: string }>('select statement from plans.goal where id = $1', [
    id,
  ])
  const page = await eleanor.get(`${goal}/words`)
  const same = ['schoolYear', 'why', 'measure', 'unit', 'baseline', 'target', 'due', 'stops', 'base'].map(
    (field) => [field, page.field(field) ?? ''] as const,
  )
  await eleanor.post(goal, {
    ...Object.fromEntries(same),
    schoolYear: '2026–27',
    statement: name?.statement ?? '',
    current: '47',
  })
  assert.equal(await walkChanges(db), 0)
})

test('a goal that is reworded tells the heads of the schools whose goals serve it, once, and changes nothing of theirs', async () => {
  const before = await world.look('select * from plans.link order by id')
  await reword('Students explain, everywhere.')
  await walkChanges(db)
  await walkChanges(db)
  assert.deepEqual(await told(), [
    'Amina Okafor',
    'Gus Lindahl',
    'Lucía Hernández Villaseñor',
    'Rashid Farouk',
  ])
  assert.deepEqual(await world.look('select * from plans.link order by id'), before)
  await reword('Students explain, everywhere, to each other.')
  await walkChanges(db)
  assert.equal((await told()).length, 4)
})

test('the notice leads to the goal, holds no word of it, and comes with the digest', async () => {
  const page = await asAmina.get('/notices')
  assert.match(page.words, /A goal that one of yours serves has changed/)
  assert.doesNotMatch(page.words, /Students explain|Eleanor/)
  assert.ok(page.links.includes(goal))
  const own = await demoGoal(world, 'Students in grades 3–5')
  assert.match((await asAmina.get(own)).words, /it has changed since you last read it/)
})

test('once it is read, the mark goes, and the next change is told again', async () => {
  const serves = `${await demoGoal(world, 'Students in grades 3–5')}/serves`
  world.clock.set(new Date('2027-02-18T16:00:00Z'))
  await asAmina.post('/notices/seen', { until: '2027-02-18T16:00:00Z' })
  const reading = (await asAmina.get(serves)).links.find((one) => one.endsWith('/reading'))
  await asAmina.post(reading ?? '')
  assert.doesNotMatch((await asAmina.get(serves)).words, /it has changed/)
  world.clock.set(new Date('2027-02-19T16:00:00Z'))
  await eleanor.post(`${goal}/state`, { state: 'met', reason: 'It is so.' })
  await walkChanges(db)
  assert.equal((await told()).filter((name) => name === 'Amina Okafor').length, 2)
})

test('a leader whose own goal serves it is told, and whoever wrote it learns of nobody', async () => {
  const state = await demoGoal(world, 'Fewer students miss')
  const maya = castMember('maya.halvorsen').id
  await world.look(
    `insert into focus.goal_link (space_id, goal_id, to_space_id, to_goal_id)
      select g.space_id, g.id, s.space_id, s.id from focus.goal g cross join plans.goal s
      where g.space_id = $1 and g.state = 'inProgress' and s.id = $2 limit 1`,
    [maya, state.slice(-36)],
  )
  world.clock.set(new Date('2027-02-22T16:00:00Z'))
  const priya = await world.signedIn('priya.raghunathan')
  await priya.post(`${state}/state`, { state: 'partly', reason: 'We will see.' })
  await walkChanges(db)
  const [row] = await world.look<{ n: number }>(
    `select count(*)::int as n from notices.notice where space_id = $1 and about_id = $2`,
    [maya, state.slice(-36)],
  )
  assert.equal(row?.n, 1)
  assert.doesNotMatch((await priya.get(state)).words, /Halvorsen|Maya/)
  assert.doesNotMatch((await priya.get('/notices')).words, /has changed/)
})

test('whose turn it is, only the house is told', async () => {
  const mine = await db.as(asPerson(amina), (tx) =>
    tx.rows({ name: 'asked', text: 'select trust.whose_turn_for_changed_goals()', values: [] }),
  )
  assert.deepEqual(mine, [])
})

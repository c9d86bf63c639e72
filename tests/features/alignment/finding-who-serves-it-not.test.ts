import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { demoGoal, writtenGoal } from '../plans/goals.ts'

const world = await openWorld({ demo: true })
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const state = await demoOrganization(world, 'Cascadia Plains')
const eleanor = await world.signedIn('eleanor.vance')
const lensOf = (goal: string) => `/alignment?at=${goal.replace('/organizations/', '').replace('/goals', '')}`
const absence = lensOf(await demoGoal(world, 'Chronic absence falls'))

test('a superintendent sees which schools have no goal yet that serves a goal of the district, and leads on to them', async () => {
  const { words, links } = await eleanor.get(absence)
  assert.match(
    words,
    /Who has no goal that serves it Not everybody needs one\. .*Alder Elementary 3 goals Dogwood Elementary 3 goals Foothill Middle 2 goals(?! \w+ \w+ \d)/,
  )
  const alder = await demoOrganization(world, 'Alder Elementary')
  assert.ok(links.includes(`/alignment?at=${alder}`))
})

test('a school whose goal comes to serve it stands there no more; a goal that was let go does not count', async () => {
  const foothill = await demoOrganization(world, 'Foothill Middle')
  const goal = await writtenGoal(eleanor, foothill, { statement: 'Buses wait for the last child.' }, true)
  const [space, id] = absence.replace('/alignment?at=', '').split('/')
  const link = { to: `${space}/${id}`, how: 'Who is left behind is absent.', strength: 'direct' }
  assert.equal((await eleanor.post(`${goal}/links`, link)).status, 303)
  assert.doesNotMatch((await eleanor.get(absence)).words, /has no goal that serves it .*Foothill Middle \d/)
  await eleanor.post(`${goal}/state`, { state: 'dropped', reason: 'The company changed.' })
  assert.match((await eleanor.get(absence)).words, /has no goal that serves it .*Foothill Middle \d/)
})

test('the page of the district says of each school how many of its goals serve one of the district', async () => {
  assert.match(
    (await eleanor.get(`/alignment?at=${harlow}`)).words,
    /Below it Alder Elementary 3 goals, 3 serve a goal of Harlow Valley Unified Birchwood/,
  )
})

test('the page of the state names the districts of its regions, with how many of their goals serve one of the state', async () => {
  const priya = await world.signedIn('priya.raghunathan')
  assert.match(
    (await priya.get(`/alignment?at=${state}`)).words,
    /Below it .*Harlow Valley Unified 5 goals, 4 serve a goal of Cascadia Plains North Basin Pinecrest County Schools 3 goals, 3 serve/,
  )
})

test('a state administrator sees which districts serve a goal of the state not yet, through their region', async () => {
  const priya = await world.signedIn('priya.raghunathan')
  const goal = await writtenGoal(priya, state, { statement: 'Every leader has a mentor.' }, true)
  assert.match(
    (await priya.get(lensOf(goal))).words,
    /Who has no goal that serves it .*Harlow Valley Unified 5 goals Pinecrest County Schools 3 goals/,
  )
})

test('only whoever keeps the goal sees it', async () => {
  for (const key of ['amina.okafor', 'tom.ashcroft', 'marcus.delacroix'])
    assert.doesNotMatch((await (await world.signedIn(key)).get(absence)).words, /has no goal that serves it/)
})

test('who works in a department of the state begins with the goals of the state', async () => {
  const priya = await world.signedIn('priya.raghunathan')
  assert.equal((await priya.get('/alignment')).to, `/alignment?at=${state}`)
})

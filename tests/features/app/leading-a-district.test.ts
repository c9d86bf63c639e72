import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld, type Visitor } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const eleanor = await world.signedIn('eleanor.vance')

/** What Today says of the place the reader leads. */
const led = async (reader: Visitor, name = 'Harlow Valley Unified') =>
  new RegExp(`${name} Its goals, data and people(.*?)(?: Lately| My year)`).exec(
    (await reader.get('/today')).words,
  )?.[1]

test('a superintendent sees on Today which goal of the district has no number yet, and the way to the district', async () => {
  const { links } = await eleanor.get('/today')
  assert.match(
    (await led(eleanor)) ?? '',
    /^ In math, English learners come closer to their classmates\. no number yet$/,
  )
  assert.ok(links.includes(`/organizations/${harlow}`))
  for (const link of links.filter((one) => one.startsWith(`/organizations/${harlow}/goals/`)))
    assert.equal((await eleanor.get(link)).status, 200)
})

test('a small district has a quiet line, and a state administrator sees the state', async () => {
  const [tom, priya] = [await world.signedIn('tom.ashcroft'), await world.signedIn('priya.raghunathan')]
  assert.equal(await led(tom, 'Pinecrest County Schools'), ' Nothing is due there.')
  assert.match((await led(priya, 'Cascadia Plains')) ?? '', /More students meet grade-level work/)
})

test('whoever keeps no plans of a district finds no district on Today', async () => {
  for (const key of ['amina.okafor', 'marcus.delacroix', 'bev.sandoval', 'dorothy.pell']) {
    const { words } = await (await world.signedIn(key)).get('/today')
    assert.doesNotMatch(words, /Its goals, data and people/, key)
  }
})

test('Today asks a principal nothing more, and a superintendent one thing more', async () => {
  const amina = await world.signedIn('amina.okafor')
  const aboutPlans = async (reader: Visitor) =>
    (await statementsOf(reader, '/today')).filter((text) =>
      text.includes('plans.goal g where g.space_id = o.id'),
    ).length
  assert.equal(await aboutPlans(amina), 0)
  assert.equal(await aboutPlans(eleanor), 1)
})

test('what comes within thirty days over her horizon stands there, what comes later does not', async () => {
  const coming = { kind: 'mandate', certainty: 'sure' }
  for (const [what, day] of [
    ['Bus contracts end', '2027-03-10'],
    ['New science standards', '2027-05-01'],
  ])
    assert.equal((await eleanor.post('/horizon', { ...coming, what: what!, day: day! })).status, 303)
  assert.match((await led(eleanor)) ?? '', /Bus contracts end on your horizon: Mar 10$/)
})

test('three lines at most, goals whose day has come first; a new count of leaders is told for a month', async () => {
  const morning = world.clock.now()
  world.clock.set(new Date('2027-01-12T15:00:00Z'))
  assert.match((await led(await world.signedIn('eleanor.vance'))) ?? '', /9 of 18 leaders work on this/)
  world.clock.set(new Date('2027-06-20T15:00:00Z'))
  const june = (await led(await world.signedIn('eleanor.vance'))) ?? ''
  assert.equal(june.match(/its day was|no number/g)?.length, 3)
  assert.match(june, /its day was May 28; how far did it come\?/)
  assert.doesNotMatch(june, /leaders work on this/)
  world.clock.set(morning)
})

// A crawler signs in as each person of the demo and looks on every page for words that are not theirs (trust).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember, demoCast } from '#demo'
import { openWorld, type Fields, type Visitor } from '#world'
import { addressOf, idPatterns, plainAddresses, thingsOf, type Thing } from './crawl-addresses.ts'
import { leaveBreaks } from './crawl-breaks.ts'
import { faults } from './crawl-faults.ts'
import { plantMarkers } from './crawl-markers.ts'
import { leaveStandards } from './crawl-standards.ts'
import { stateOf } from './crawl-state.ts'
import { visitAll } from './crawl-visits.ts'
import { writeYear, type Leader } from './crawl-year.ts'

const leaders: Leader[] = [
  { key: 'amina.okafor' },
  { key: 'maya.halvorsen' },
  {
    key: 'teo.kalani',
    other: 'rosalind.achterberg',
    shares: ['purpose', 'philosophy', 'goal', 'evidence'],
  },
  { key: 'siobhan.orourke', other: 'ruth.abernathy', shares: ['evidence'] },
  { key: 'eleanor.vance', other: 'tom.ashcroft', shares: ['goal', 'purpose'] },
]
// These look at everything; the others at every fortieth thing, each at different ones.
const thorough = new Set([
  'amina.okafor',
  'maya.halvorsen',
  'marcus.delacroix',
  'ines.carvalho',
  'eleanor.vance',
  'rosalind.achterberg',
])

const people = leaders.map(({ key }) => castMember(key).id)
const world = await openWorld({ demo: true })
for (const leader of leaders.slice(2)) await writeYear(world, leader)
// Grants that open nothing: to who evaluates the owner, and to a circle that has ended.
await world.look(
  `insert into sharing.grant (space_id, noun, item_id, person_id, given_by, from_at)
    select space_id, 'goal', id, $2, space_id, $3 from focus.goal where space_id = any($1)`,
  [[people[0], people[2]], castMember('marcus.delacroix').id, world.clock.now()],
)
await world.look(
  `insert into sharing.grant (space_id, noun, item_id, circle_id, given_by, from_at)
    select e.space_id, 'evidence', e.id, m.space_id, e.space_id, m.from_at from portfolio.evidence e
    join sharing.membership m on m.person_id = e.space_id where e.space_id = $1 and m.until_at is not null`,
  [people[3]],
)
await leaveBreaks(world)
await leaveStandards(world, people)
await (await world.signedIn('teo.kalani')).post('/prints')
await world.settled()
const markers = await plantMarkers(world, people)
const things = await thingsOf(world, people)
const routesOf = (method: string) => [
  ...new Set(world.app.routes.filter((route) => route.method === method).map(({ path }) => path)),
]
// Kept, and on no page yet.
const unshown = /goal_version|evidence_version\.link|print\.why/
// Pages that take somebody else's id in a field.
const bare = ['/capture', '/goals', '/purpose']
const spaces = [...new Set(things.map(({ space }) => space))]
const pages = routesOf('GET')
const seen = new Set<string>()

/** Somebody visits all plain pages, and each route with these things. */
async function crawl(visitor: Visitor, person: string, within: Thing[]) {
  const addresses = idPatterns(pages).flatMap((route) => within.map((thing) => addressOf(route, thing)))
  const paths = [...plainAddresses(pages), ...addresses].filter((path) => path !== undefined)
  const asked = paths.map((path) => ({ name: path, ask: () => visitor.get(path) }))
  const found = await visitAll(asked, person, markers)
  for (const text of found.seen) seen.add(`${person} ${markers.get(text)?.owner} ${markers.get(text)?.field}`)
  return found.leaks
}

const every = (step: number, from: number) => things.filter((_, place) => place % step === from % step)

test('whoever signs in meets no word that is neither theirs nor opened to them', async () => {
  for (const [place, { key, id }] of demoCast.entries()) {
    const others = thorough.has(key) ? things : every(40, place)
    const own = things.filter(({ space }) => space === id)
    const leaks = await crawl(await world.signedIn(key), id, [...new Set([...own, ...others])])
    assert.deepEqual(leaks, [], key)
  }
})

test('who is not signed in meets none at all', async () => {
  assert.deepEqual(await crawl(world.visitor(), '', every(4, 0)), [])
})

test('the owners meet their words on the way, and the partner and the coach what is opened to them', () => {
  const [amina, maya, teo] = people
  const coach = castMember('rosalind.achterberg').id
  const given = ['portfolio.evidence.caption', 'portfolio.claim.sentence', 'focus.goal.measure', 'files.file']
  const shared = [
    [maya, amina],
    [amina, maya],
    [coach, teo],
  ].flatMap(([reader, owner]) => given.map((field) => `${reader} ${owner} ${field}`))
  assert.deepEqual(
    shared.filter((one) => !seen.has(one)),
    [],
  )
  const shown = new Set(
    [...seen].map((one) => one.split(' ')).map(([who, owner, field]) => who === owner && field),
  )
  const fields = new Set([...markers.values()].map(({ field }) => field))
  assert.deepEqual(
    [...fields].filter((field) => !shown.has(field) && !unshown.test(field)),
    [],
  )
})

test('a stranger who posts to what is somebody else’s changes nothing and learns nothing', async () => {
  const before = await stateOf(world, spaces)
  const routes = idPatterns(routesOf('POST'))
  for (const key of ['gus.lindahl', 'marcus.delacroix']) {
    const { id } = castMember(key)
    const stranger = await world.signedIn(key)
    const asked = every(5, 0)
      .concat(things.filter(({ noun }) => noun === 'circle'))
      .flatMap((thing) =>
        [...routes.map((route) => addressOf(route, thing)), ...bare].flatMap((path) =>
          path ? [{ name: path, ask: () => stranger.post(path, fieldsWith(thing, id)) }] : [],
        ),
      )
    assert.ok(asked.length > 100)
    assert.deepEqual((await visitAll(asked, id, markers)).leaks, [], key)
  }
  assert.deepEqual(await stateOf(world, spaces), before)
})

const exposed = things.filter(({ noun }) => ['goal', 'file', 'access'].includes(noun))

for (const [name, { plant, mend }] of Object.entries(faults))
  test(`the crawler notices when ${name}`, async () => {
    const { id, key } = castMember('marcus.delacroix')
    const visitor = await world.signedIn(key)
    await world.look(plant)
    const leaks = await crawl(visitor, id, exposed).finally(() => world.look(mend))
    assert.notDeepEqual(leaks, [])
  })

// What every form may ask for: the ids are somebody else's, the reader is the stranger.
function fieldsWith({ id }: Thing, stranger: string): Fields {
  const goal = things.find(({ noun }) => noun === 'goal')!.id
  const entry = { title: 'Mine', caption: 'Mine', practisedOn: '2027-02-02', claim: 'Mine', once: id }
  const other = { kind: 'school', statement: 'Mine', sentence: 'Mine', uses: 'growth', why: 'Mine' }
  return { ...entry, ...other, goal, person: stranger }
}

// A crawler signs in as each person of the demo and looks on every page for words that are not theirs (trust).
import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { castMember, demoCast } from '#demo'
import type { Fields, Visitor } from '#world'
import { addressed, addressesOf, asking, idPatterns, plainAddresses } from './crawl-addresses.ts'
import { faults } from './crawl-faults.ts'
import { keepersIn } from './crawl-keepers.ts'
import { plantMarkers } from './crawl-markers.ts'
import { markerLike } from './crawl-plant.ts'
import { stateOf } from './crawl-state.ts'
import { strayWords } from './crawl-stray.ts'
import { thingsOf, type Thing } from './crawl-things.ts'
import { visitAll } from './crawl-visits.ts'
import { openCrawledWorld } from './crawl-world.ts'

// These look at everything; the others at every fortieth thing, each at different ones.
const thorough = new Set([
  'amina.okafor',
  'maya.halvorsen',
  'marcus.delacroix',
  'ines.carvalho',
  'eleanor.vance',
  'rosalind.achterberg',
])

const logged: string[] = []
mock.method(console, 'error', (...said: unknown[]) => logged.push(said.join(' ')))
const { world, people } = await openCrawledWorld()
const markers = await plantMarkers(world, people)
const things = await thingsOf(world, people, addressed)
const routesOf = (method: string) => [
  ...new Set(world.app.routes.filter((route) => route.method === method).map(({ path }) => path)),
]
// Kept, and on no page: wordings nobody asks for any more, answers to the coach, raw numbers.
const unshown =
  /plans\.goal_version|goal_version\.(why_now|signs|equity|stops)|evidence_version\.link|offer\.why\.kept|past_link|print\.why|choice\.about|indicators\.point/
// What a one-time link, an invitation or a framework’s other items would lead to, and what is for development.
const unreached = /assets|:token|^\/(invitations\/|invited|crosswalks\/|styleguide)/
const givenToCoach = [
  'assessment.rating.note',
  'inquiry.inquiry.prediction',
  'inquiry.question.question',
  'inquiry.number.value',
  'briefs.brief.decision',
  'briefs.support.note',
]
const castIds = new Set(demoCast.map(({ id }) => id))
// Pages that take somebody else's id in a field.
const bare = ['/capture', '/goals', '/purpose', '/horizon', '/inquiries', '/assessments', '/coach/answers']
const spaces = [...new Set(things.map(({ space }) => space))]
const pages = [...routesOf('GET'), ...asking]
const seen = new Set<string>()

interface Address {
  path: string
  route: string
}

/** The addresses that these things have on all pages. */
const addressesFor = (within: Thing[]): Address[] =>
  idPatterns(pages).flatMap((route) =>
    within.flatMap((thing) => addressesOf(route, thing).map((path) => ({ path, route }))),
  )
const plain = pages.flatMap((route) => plainAddresses([route]).map((path) => ({ path, route })))
const reached = new Set<string>()

/** Somebody visits these addresses; gives what leaked. */
async function crawl(visitor: Visitor, person: string, addresses: Address[]) {
  const asked = [...new Map(addresses.map((one) => [one.path, one])).values()].map(({ path, route }) => ({
    name: path,
    ask: async () => {
      const answer = await visitor.get(path)
      if (answer.status < 400) reached.add(route)
      return answer
    },
  }))
  const found = await visitAll(asked, person, markers)
  for (const text of found.seen) seen.add(`${person} ${markers.get(text)?.owner} ${markers.get(text)?.field}`)
  return found.leaks
}

const every = (step: number, from: number) => things.filter((_, place) => place % step === from % step)

test('whoever signs in meets no word that is neither theirs nor opened to them', async () => {
  for (const [place, { key, id }] of demoCast.entries()) {
    const others = thorough.has(key) ? things : every(40, place)
    const own = things.filter(({ space }) => space === id)
    const leaks = await crawl(await world.signedIn(key), id, [...plain, ...addressesFor([...own, ...others])])
    assert.deepEqual(leaks, [], key)
  }
})

test('who is not signed in meets none at all', async () => {
  assert.deepEqual(await crawl(world.visitor(), '', [...plain, ...addressesFor(every(4, 0))]), [])
})

test('every page was opened by somebody', () => {
  assert.deepEqual(
    pages.filter((route) => !reached.has(route) && !unreached.test(route)),
    [],
  )
})

test('the owners meet their words on the way, and others what is opened to them', () => {
  const [coach, office] = ['rosalind.achterberg', 'eleanor.vance'].map((key) => castMember(key).id)
  const [amina, maya, teo] = people
  const given = ['portfolio.evidence.caption', 'portfolio.claim.sentence', 'focus.goal.measure', 'files.file']
  const shared: [reader: string | undefined, owner: string | undefined, fields: string[]][] = [
    [maya, amina, given],
    [amina, maya, given],
    [coach, teo, [...given, ...givenToCoach]],
    [office, teo, ['snapshots.snapshot.manifest']],
  ]
  const wanted = shared.flatMap(([reader, owner, fields]) =>
    fields.map((field) => `${reader} ${owner} ${field}`),
  )
  assert.deepEqual(
    wanted.filter((one) => !seen.has(one)),
    [],
  )
  // What an organization owns is met by whoever may.
  const met = [...seen]
    .map((one) => one.split(' '))
    .filter(([who, owner = '']) => who === owner || !castIds.has(owner))
  const shown = new Set(met.map(([, , field]) => field))
  const fields = new Set([...markers.values()].map(({ field }) => field))
  assert.deepEqual(
    [...fields].filter((field) => !shown.has(field) && !unshown.test(field)),
    [],
  )
})

test('no letter, notice, job, note of what happened or line of the log holds one of these words', async () => {
  assert.deepEqual(await strayWords(world), [])
  assert.doesNotMatch(logged.join('\n'), markerLike)
})

test('a stranger who posts to what is somebody else’s changes nothing and learns nothing', async () => {
  const routes = idPatterns(routesOf('POST'))
  const keepers = await keepersIn(world)
  for (const key of ['gus.lindahl', 'marcus.delacroix']) {
    const { id } = castMember(key)
    const foreign = spaces.filter((space) => space !== id && !keepers.of(space).includes(id))
    const before = await stateOf(world, foreign)
    const stranger = await world.signedIn(key)
    const asked = every(5, 0)
      .concat(things.filter(({ noun }) => noun === 'circle'))
      .filter(({ space }) => foreign.includes(space))
      .flatMap((thing) =>
        [...routes.flatMap((route) => addressesOf(route, thing)), ...bare].map((path) => ({
          name: path,
          ask: () => stranger.post(path, fieldsWith(thing, id)),
        })),
      )
    assert.ok(asked.length > 100)
    assert.deepEqual((await visitAll(asked, id, markers)).leaks, [], key)
    assert.deepEqual(await stateOf(world, foreign), before)
  }
})

for (const [name, { plant, mend, nouns, who = 'marcus.delacroix' }] of Object.entries(faults))
  test(`the crawler notices when ${name}`, async () => {
    const visitor = await world.signedIn(who)
    const exposed = addressesFor(things.filter(({ noun }) => nouns.includes(noun)))
    await world.look(plant)
    const leaks = await crawl(visitor, castMember(who).id, exposed).finally(() => world.look(mend))
    assert.notDeepEqual(leaks, [])
  })

// What every form may ask for: the ids are somebody else's, the reader is the stranger.
function fieldsWith({ id, space }: Thing, stranger: string): Fields {
  const goal = things.find(({ noun }) => noun === 'focus.goal')!.id
  const entry = { title: 'Mine', caption: 'Mine', practisedOn: '2027-02-02', claim: 'Mine', once: id }
  const other = { kind: 'school', statement: 'Mine', sentence: 'Mine', uses: 'growth', why: 'Mine' }
  const joined = {
    to: `${space}/${id}`,
    serves: `${space}/${id}`,
    from: `inquiry:${id}`,
    goals: id,
    entry: id,
  }
  const asked = { of: `${space}/${id}`, measure: `${space}.${id}`, about: id, question: id, template: id }
  const said = { words: 'Mine', note: 'Mine', how: 'Mine', what: 'Mine', reason: 'Mine', prediction: 'Mine' }
  const chosen = { step: 'paused', state: 'dropped', moment: 'start', until: '2027-05-01', rule: 'C1' }
  return { ...entry, ...other, ...joined, ...asked, ...said, ...chosen, goal, person: stranger }
}

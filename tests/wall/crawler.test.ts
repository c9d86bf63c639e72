// A crawler signs in as each person of the demo and looks on every page for words that are not theirs (trust).
import assert from 'node:assert/strict'
import { after, mock, test } from 'node:test'
import { castMember, demoCast } from '#demo'
import type { Visitor } from '#world'
import { addressOf } from '../features/calendar/feed.ts'
import { openMailbox } from '../features/mail/mailbox.ts'
import { addressed, addressesOf, asking, idPatterns, plainAddresses } from './crawl-addresses.ts'
import { opened, unreached, unshown } from './crawl-expected.ts'
import { faults } from './crawl-faults.ts'
import { bare, fieldsWith } from './crawl-forms.ts'
import { hearOnce } from './crawl-hear.ts'
import { keepersIn } from './crawl-keepers.ts'
import { lettersTo } from './crawl-letters.ts'
import { plantMarkers } from './crawl-markers.ts'
import { markerLike } from './crawl-plant.ts'
import { roomsIn } from './crawl-rooms.ts'
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
  'zofia.wisniewska',
])

const logged: string[] = []
mock.method(console, 'error', (...said: unknown[]) => logged.push(said.join(' ')))
const box = await openMailbox()
after(box.close)
const { world, people, link } = await openCrawledWorld({ url: box.url, from: 'LPS <lps@school.example>' })
const markers = await plantMarkers(world, people)
const things = await thingsOf(world, people, addressed)
const routesOf = (method: string) => [
  ...new Set(world.app.routes.filter((route) => route.method === method).map(({ path }) => path)),
]
const castIds = new Set(demoCast.map(({ id }) => id))
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
      const answer = await (route.endsWith('/live') ? hearOnce(world, visitor, path) : visitor.get(path))
      if (answer.status < 400) reached.add(route)
      return answer
    },
  }))
  const found = await visitAll(asked, person, markers)
  for (const text of found.seen) seen.add(`${person} ${markers.get(text)?.owner} ${markers.get(text)?.field}`)
  return found.leaks
}

/** What somebody who is not signed in finds behind an address that only who was given it knows. */
async function openUp(path: string) {
  const { status, body } = await world.visitor().get(path)
  const fields = (body.match(markerLike) ?? []).map((text) => markers.get(text)?.field)
  return { status, found: [...new Set(fields)].toSorted() }
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
  const wanted = opened(people).flatMap(([reader, owner, fields = []]) =>
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

test('whoever has the link of what was published reads that, and nothing else of its writer’s', async () => {
  const { found, status } = await openUp(link)
  assert.equal(status, 200)
  assert.deepEqual(found, ['snapshots.snapshot.manifest'])
})

test('a calendar hears no word by default, and by its owner’s choice those of their own meetings', async () => {
  const [quiet, telling] = await Promise.all(['teo.kalani', 'amina.okafor'].map((key) => world.signedIn(key)))
  for (const leader of [quiet!, telling!]) await leader.post('/calendar/on')
  assert.deepEqual(await openUp(await addressOf(quiet!)), { status: 200, found: [] })
  await telling!.post('/calendar/shows', { shows: 'named' })
  const heard = await crawl(world.visitor(), people[0]!, [{ path: await addressOf(telling!), route: '.ics' }])
  assert.deepEqual(heard, [])
})

test('no letter at once holds any of these words, nor what it brings along', async () => {
  for (const key of ['maya.halvorsen', 'siobhan.orourke']) {
    const letters = await lettersTo(world, key, box.letters)
    assert.ok(letters.some((letter) => letter.includes('BEGIN:VCALENDAR')))
    assert.doesNotMatch(letters.join('\n'), /zz[\da-f]{16}|canary/)
  }
})

test('no letter, notice, job, note of what happened or line of the log holds one of these words', async () => {
  assert.deepEqual(await strayWords(world), [])
  assert.doesNotMatch(logged.join('\n'), markerLike)
})

test('a stranger who posts to what is somebody else’s changes nothing and learns nothing', async () => {
  const routes = idPatterns(routesOf('POST'))
  const [keepers, rooms] = [await keepersIn(world), await roomsIn(world)]
  const goal = things.find(({ noun }) => noun === 'focus.goal')!.id
  for (const key of ['gus.lindahl', 'marcus.delacroix']) {
    const { id } = castMember(key)
    const inside = (space: string) => [...keepers.of(space), ...rooms.members(space), ...rooms.asked(space)]
    const foreign = spaces.filter((space) => !inside(space).includes(id))
    const before = await stateOf(world, foreign)
    const stranger = await world.signedIn(key)
    const asked = every(8, 0)
      .concat(things.filter(({ noun }) => noun === 'circle'))
      .filter(({ space }) => foreign.includes(space))
      .flatMap((thing) =>
        [...routes.flatMap((route) => addressesOf(route, thing)), ...bare].map((path) => ({
          name: path,
          ask: () => stranger.post(path, fieldsWith(thing, { stranger: id, goal })),
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

import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { openCardsAhead } from '#app'
import { castMember } from '#demo'
import { remember } from '#history'
import { asPerson, type Database } from '#platform'
import { openWorld } from '#world'
import { capture } from '../capture.ts'
import { aMinutePasses, isKept, keptCardOf } from '../kept-cards.ts'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const { db, cards } = world.program
const amina = await world.signedIn('amina.okafor')
const maya = await world.signedIn('maya.halvorsen')
const me = castMember('amina.okafor').id
await aMinutePasses(world)

const forgotten = () => world.look('delete from coach.card where space_id = $1', [me])

/** Amina has looked, what she saw is kept, and it has been quiet since. */
async function looked() {
  await forgotten()
  await amina.get('/today')
  assert.ok(await isKept(world, me))
  await world.quiet()
  return keptCardOf(world, me)
}

const asked = async () => (await statementsOf(amina, '/today')).length

/** Today asks for no decision, and shows what it shows where nothing is kept. */
async function isReady() {
  assert.equal(await asked(), 2)
  const { words } = await amina.get('/today')
  await forgotten()
  assert.equal((await amina.get('/today')).words, words)
  assert.ok(await isKept(world, me))
}

/** Her look finds nothing that holds. */
async function decidesAnew() {
  const before = await keptCardOf(world, me)
  assert.ok((await asked()) > 2)
  assert.ok(await isKept(world, me, before))
}

const partnership = async () => {
  const [row] = await world.look<{ id: string }>(
    `select c.id from sharing.circle c where c.ended_at is null and c.kind = 'partnership' and 2 = (
      select count(*) from sharing.membership m where m.space_id = c.id and m.until_at is null and m.person_id in ($1, $2))`,
    [me, castMember('maya.halvorsen').id],
  )
  return String(row?.id)
}

const deeds: Record<string, () => Promise<unknown>> = {
  'a deed of her own': () => capture(amina, { caption: 'A walk' }),
  'many of them': async () => {
    for (const caption of ['One', 'Two', 'Three']) await capture(amina, { caption })
  },
  'letting a rule speak again, which is remembered nowhere': () => amina.post('/coach/goal/on'),
  'a pause that her partner takes': async () => maya.post(`/partners/${await partnership()}/pause`),
  'the end of that pause': async () => maya.post(`/partners/${await partnership()}/pause/ending`),
  'an asking that came to her': async () => {
    const andre = await world.signedIn('andre.whitlock')
    assert.equal((await andre.post('/partners', { person: me, kind: 'partnership' })).status, 303)
  },
}
for (const [name, deed] of Object.entries(deeds))
  test(`after ${name} and a quiet moment her look finds the card decided`, async () => {
    await looked()
    await deed()
    await world.quiet()
    await isReady()
  })

test('who looks before it is quiet is advised anew all the same', async () => {
  await looked()
  await capture(amina, { caption: 'In a hurry' })
  await decidesAnew()
})

test('the day after, her first look finds the card of that day, and so does the one after a meeting began', async () => {
  const start = world.clock.now()
  for (const [before, after] of [
    ['2027-02-16T20:00:00Z', '2027-02-17T08:00:00Z'],
    ['2027-02-18T15:00:00Z', '2027-02-18T15:20:00Z'],
  ]) {
    world.clock.set(new Date(String(before)))
    await looked()
    assert.equal(await cards.renew(), 0)
    world.clock.set(new Date(String(after)))
    assert.ok((await cards.renew()) > 0)
    await world.quiet()
    assert.equal(await cards.renew(), 0)
    await isReady()
  }
  world.clock.set(start)
})

test('nobody is decided for who never looked, or not for weeks, until they look again', async () => {
  await forgotten()
  await capture(amina, { caption: 'Not looked yet' })
  await world.quiet()
  assert.equal(await keptCardOf(world, me), undefined)
  const start = world.clock.now()
  const before = await looked()
  world.clock.set(new Date(start.getTime() + 22 * 24 * 3600_000))
  assert.equal(await cards.renew(), 0)
  await capture(amina, { caption: 'Three weeks later' })
  await world.quiet()
  assert.equal(await keptCardOf(world, me), before)
  await decidesAnew()
  await capture(amina, { caption: 'And looked again' })
  await world.quiet()
  await isReady()
  world.clock.set(start)
})

test('whose card ended, only the house is told', async () => {
  const start = world.clock.now()
  await looked()
  world.clock.set(new Date(start.getTime() + 24 * 3600_000))
  const told = await db.as(asPerson(me), (tx) =>
    tx.rows({ name: 'turns', text: 'select trust.whose_turn_for_card()', values: [] }),
  )
  assert.deepEqual(told, [])
  world.clock.set(start)
})

/** What decides ahead over another database; `wrote` tells it of a deed of Amina's, which waits for no quiet. */
function aheadOver(other: Partial<Database>) {
  const now: (() => unknown)[] = []
  const ahead = openCardsAhead({ ...db, ...other }, (_ms, then) => (now.push(then), () => {}))
  const wrote = () =>
    db.as(asPerson(me), async (tx) => {
      const deed = { noun: 'goal', space: me, id: me }
      await remember(tx, 'rewrote', deed)
      ahead.hear(tx, { verb: 'rewrote', ...deed })
    })
  return { wrote, decides: async () => now.shift()?.(), close: ahead.close }
}

test('what is done between a decision and its keeping has the next look decide anew', async () => {
  await looked()
  let times = 0
  const { wrote, decides } = aheadOver({
    as: async (who, work) => {
      await capture(amina, { caption: `Meanwhile ${times++}` })
      return db.as(who, work)
    },
  })
  await wrote()
  await decides()
  assert.equal(times, 1)
  await decidesAnew()
})

test('LPS ends only when the decision under way is kept', async () => {
  const before = await looked()
  const [reached, may] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const { wrote, decides, close } = aheadOver({
    as: async (who, work) => {
      reached.resolve()
      await may.promise
      return db.as(who, work)
    },
  })
  await wrote()
  void decides()
  await reached.promise
  const closed = close().then(() => keptCardOf(world, me))
  assert.equal(await keptCardOf(world, me), before)
  may.resolve()
  const after = await closed
  assert.ok(after && after !== before)
})

const broken = () => Promise.reject(Object.assign(new Error('What Amina wrote'), { code: '57014' }))

test('a decision that fails is told once and without a word of hers, and her look decides', async (t: TestContext) => {
  await looked()
  const said = t.mock.method(console, 'error', () => {})
  const { wrote, decides } = aheadOver({ ask: broken })
  await wrote()
  await decides()
  await wrote()
  await decides()
  await decidesAnew()
  const lines = said.mock.calls.map((call) => String(call.arguments[0]))
  assert.equal(lines.length, 1)
  assert.match(
    lines.join(),
    /^\S+ deciding cards ahead failed: Error 57014\. They are decided when looked at\.$/,
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forgetCard } from '#coach'
import { castMember } from '#demo'
import { remember } from '#history'
import { asPerson, newId, type Transaction } from '#platform'
import { openWorld } from '#world'
import { aMinutePasses, isKept, keptCardOf } from '../kept-cards.ts'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const me = castMember('amina.okafor').id

await aMinutePasses(world)

const decidesAnew = async () =>
  (await statementsOf(amina, '/today')).some((text) => text.includes('purpose.philosophy f'))

/** A transaction of Amina's that has done something and has yet to commit. */
async function inFlight(deed: (tx: Transaction) => Promise<unknown>) {
  const [did, may] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const committed = world.program.db.as(asPerson(me), async (tx) => {
    await deed(tx)
    did.resolve()
    await may.promise
  })
  await did.promise
  return async (last?: never) => (may.resolve(last), committed)
}

const wrote = (tx: Transaction) => remember(tx, 'rewrote', { noun: 'goal', space: me, id: newId() })

/** Nothing is kept, as for somebody who comes for the first time. */
const forgotten = () => world.look('delete from coach.card where space_id = $1', [me])

test('a deed that began before the card was kept and ends after it has it decided anew', async () => {
  await forgotten()
  const end = await inFlight(wrote)
  assert.ok(await decidesAnew())
  assert.ok(await isKept(world, me))
  assert.equal(await decidesAnew(), false)
  await end()
  assert.ok(await decidesAnew())
})

for (const [name, before] of [
  ['where a card was kept', async () => void (await amina.get('/today'), await isKept(world, me))],
  ['where none was', async () => void (await forgotten())],
] as const)
  test(`what is decided while somebody is about to forget the card is not kept, ${name}`, async () => {
    await before()
    const end = await inFlight((tx) => forgetCard(tx, me))
    const kept = await keptCardOf(world, me)
    const looks = decidesAnew()
    assert.equal(await looks, !kept)
    await end()
    await world.settled()
    assert.ok(await decidesAnew())
  })

test('a card that was kept while a deed was under way is forgotten by its last word', async () => {
  await forgotten()
  const begun = Promise.withResolvers<void>()
  const may = Promise.withResolvers<void>()
  const committed = world.program.db.as(asPerson(me), async (tx) => {
    begun.resolve()
    await may.promise
    await forgetCard(tx, me)
  })
  await begun.promise
  await amina.get('/today')
  assert.ok(await isKept(world, me))
  may.resolve()
  await committed
  assert.ok(await decidesAnew())
})

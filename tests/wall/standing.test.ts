// Nobody is peer and evaluator of the same person at the same time, whatever runs at once (LPS-W3).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appointEvaluator } from '#supervision'
import { castMember } from '#demo'
import { asPerson, newId, Refusal } from '#platform'
import { foundCircle, joinCircle } from '#sharing'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const { db } = world.program
const idOf = (key: string) => castMember(key).id
const keeper = idOf('ines.carvalho')

/** One asks another to be partners; gives the circle. */
async function ask(one: string, other: string) {
  const id = newId()
  await db.as(asPerson(one), (tx) => foundCircle(tx, one, { id, kind: 'partnership', name: null }, [other]))
  return id
}

const sides = async (one: string, other: string) => {
  const rows = await world.look<{ side: string }>(
    'select side from people.standing where low = least($1::uuid, $2) and high = greatest($1::uuid, $2) and during @> $3::timestamptz',
    [one, other, world.clock.now()],
  )
  return rows.map(({ side }) => side)
}

/** Resolves when one transaction waits for another. */
async function somebodyWaits(): Promise<void> {
  const waiting = await world.look('select from pg_locks where not granted')
  if (waiting.length === 0) return somebodyWaits()
}

/** A deed that stops in its middle until it is let go. */
function gate() {
  const { promise: open, resolve: letGo } = Promise.withResolvers<void>()
  const { promise: reached, resolve: arrive } = Promise.withResolvers<void>()
  return { open, letGo, reached, arrive }
}

test('an evaluator appointed while the two become partners ends it, and the keeper hears of nothing', async () => {
  const [one, other] = [idOf('ruth.abernathy'), idOf('bev.sandoval')]
  const circle = await ask(one, other)
  const { open, letGo, reached, arrive } = gate()
  const joining = db.as(asPerson(other), async (tx) => {
    await joinCircle(tx, circle)
    arrive()
    await open
  })
  await reached
  const appointing = db.as(asPerson(keeper), (tx) => appointEvaluator(tx, one, other))
  await somebodyWaits()
  letGo()
  await Promise.all([joining, appointing])
  assert.deepEqual(await sides(one, other), ['evaluates'])
  const still = await world.look('select from sharing.membership where space_id = $1 and until_at is null', [
    circle,
  ])
  assert.deepEqual(still, [])
})

test('who accepts while an evaluator is appointed finds nothing to accept', async () => {
  const [one, other] = [idOf('gus.lindahl'), idOf('linh.nguyen')]
  const circle = await ask(one, other)
  const { open, letGo, reached, arrive } = gate()
  const appointing = db.as(asPerson(keeper), async (tx) => {
    await appointEvaluator(tx, one, other)
    arrive()
    await open
  })
  await reached
  const refused = assert.rejects(
    db.as(asPerson(other), (tx) => joinCircle(tx, circle)),
    Refusal,
  )
  await somebodyWaits()
  letGo()
  await Promise.all([appointing, refused])
  assert.deepEqual(await sides(one, other), ['evaluates'])
})

test('partners from before an appointment are partners no more', async () => {
  const [one, other] = [idOf('amina.okafor'), idOf('maya.halvorsen')]
  assert.deepEqual(await sides(one, other), ['peer'])
  await db.as(asPerson(keeper), (tx) => appointEvaluator(tx, other, one))
  assert.deepEqual(await sides(one, other), ['evaluates'])
  const grants = 'select from sharing.grant where space_id = any($1) and (until_at is null or until_at > $2)'
  assert.deepEqual(await world.look(grants, [[one, other], world.clock.now()]), [])
})

test('only who keeps both posts appoints', async () => {
  const [one, other] = [idOf('teo.kalani'), idOf('siobhan.orourke')]
  await assert.rejects(
    db.as(asPerson(one), (tx) => appointEvaluator(tx, one, other)),
    Refusal,
  )
  assert.deepEqual(await sides(one, other), [])
})

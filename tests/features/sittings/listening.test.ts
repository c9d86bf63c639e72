import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '#platform'
import { askIntoCircle, joinCircle, leaveCircle } from '#sharing'
import { appointEvaluator } from '#supervision'
import { openWorld, type Visitor } from '#world'
import { as, begin, five, idOf, openEvening, press, write, writeAs, type Evening } from './evening.ts'
import { listen, type Device } from './listening.ts'

const world = await openWorld({ demo: true })
const people = await Promise.all(five.map((key) => world.signedIn(key)))
const [amina, maya, teo] = people as [Visitor, Visitor, Visitor]
const later = (seconds: number) => world.clock.set(new Date(world.clock.now().getTime() + seconds * 1000))

test('a device hears the whole at once, and every step and card as it comes', async () => {
  const at = await begin(maya, await openEvening(world))
  const device = await listen(world, teo, at)
  assert.equal((await device.next('live')).version, 1)
  await press(maya, at, 'next')
  assert.equal((await device.next('live')).at, 1)
  await write(amina, at, 1, 'Who began it?')
  assert.deepEqual(
    (await device.next('live')).cards.map(({ words }) => words),
    ['Who began it?'],
  )
  await device.leave()
})

test('what is heard says how long ago, and never a moment: clocks that differ by minutes do no harm', async () => {
  const at = await begin(maya, await openEvening(world))
  later(90)
  const device = await listen(world, teo, at)
  const heard = await device.next('live')
  assert.equal(heard.runs, 90_000)
  assert.doesNotMatch(JSON.stringify(heard), /202\d-/)
  await device.leave()
})

test('a phone that slept for an hour has the whole again when it wakes', async () => {
  const at = await begin(maya, await openEvening(world))
  await (await listen(world, teo, at)).leave()
  for (const _ of [1, 2, 3]) await press(maya, at, 'next')
  await write(amina, at, 2, 'What if nobody spoke?').then(() =>
    writeAs(maya, at, { step: 3, words: 'Ask them.', kind: 'idea' }),
  )
  later(3600)
  const device = await listen(world, teo, at)
  const heard = await device.next('live')
  assert.deepEqual([heard.at, heard.runs, heard.cards.length], [3, 3_600_000, 2])
  await device.leave()
})

test('somebody who opens line after line has twenty of them; their oldest are closed, and nobody else’s', async () => {
  const at = await begin(maya, await openEvening(world))
  const hers = await listen(world, amina, at)
  const his: Device[] = []
  for (let n = 0; n < 22; n++) his.push(await listen(world, teo, at))
  const [first, second, ...others] = his
  assert.ok((await first!.closed()) && (await second!.closed()))
  await press(maya, at, 'next')
  for (const device of [hers, ...others]) {
    while ((await device.next('live')).at !== 1);
    await device.leave()
  }
})

test('whoever is signed out, here or from elsewhere, hears not one word more', async () => {
  const at = await begin(maya, await openEvening(world))
  const lost = await world.signedIn('teo.kalani')
  const device = await listen(world, lost, at)
  await device.next('live')
  await lost.post('/sign-out')
  await write(amina, at, 0, 'Who has the phone now?')
  await device.next('gone')
  assert.ok(await device.closed())
})

test('the line is closed at once to whoever leaves, and to nobody else', async () => {
  const evening = await openEvening(world)
  const at = await begin(maya, evening)
  const [theirs, mine] = [await listen(world, teo, at), await listen(world, amina, at)]
  await theirs.next('live')
  await mine.next('live')
  await as(world, 'teo.kalani', (tx) => leaveCircle(tx, evening.space))
  await theirs.next('gone')
  assert.ok(await theirs.closed())
  assert.equal((await teo.get(at)).status, 404)
  await press(maya, at, 'next')
  assert.equal((await mine.next('live')).at, 1)
  await mine.leave()
})

test('whoever comes during the sitting is let in, and sees what is there', async () => {
  const evening = await openEvening(world, five.slice(1))
  const at = await begin(maya, evening, { presenter: idOf('teo.kalani') })
  await press(maya, at, 'next')
  await write(maya, at, 1, 'Which day?')
  assert.equal((await amina.get(at)).status, 404)
  await assert.rejects(async () => (await listen(world, amina, at)).next('live'), /closed/)
  await join(evening)
  const device = await listen(world, amina, at)
  assert.deepEqual(
    (await device.next('live')).cards.map(({ words }) => words),
    ['Which day?'],
  )
  await device.leave()
})

async function join({ space }: Evening) {
  await as(world, 'maya.halvorsen', (tx) =>
    askIntoCircle(tx, idOf('maya.halvorsen'), { id: space, kind: 'roundtable' }, [idOf('amina.okafor')]),
  )
  await as(world, 'amina.okafor', (tx) => joinCircle(tx, space))
}

test('a device of another LPS on the same database hears it as well', async () => {
  const other = { app: await world.beside() }
  const at = await begin(maya, await openEvening(world))
  const device = await listen(other, teo, at)
  await device.next('live')
  await press(maya, at, 'next')
  assert.equal((await device.next('live')).at, 1)
  await device.leave()
})

test('a listening connection that is lost is made again, and nothing that was said meanwhile is missed', async () => {
  const at = await begin(maya, await openEvening(world))
  const device = await listen(world, teo, at)
  await device.next('live')
  const cut = await as(world, 'teo.kalani', (tx) =>
    tx.rows(sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like 'listen%' and pid <> pg_backend_pid()`),
  )
  assert.ok(cut.length >= 1)
  await press(maya, at, 'next')
  assert.equal((await device.next('live')).at, 1)
  await device.leave()
})

test('one of two partners is appointed to evaluate the other in the middle of it: the line is closed to both', async () => {
  const siobhan = await world.signedIn('siobhan.orourke')
  const at = await begin(
    maya,
    await openEvening(world, ['maya.halvorsen', 'siobhan.orourke'], 'partnership'),
    {
      what: 'grow',
      slot: '30',
      presenter: '',
    },
  )
  const lines = await Promise.all([maya, siobhan].map((one) => listen(world, one, at)))
  for (const line of lines) await line.next('live')
  await as(world, 'eleanor.vance', (tx) =>
    appointEvaluator(tx, idOf('maya.halvorsen'), idOf('siobhan.orourke')),
  )
  for (const line of lines) await line.next('gone')
  for (const one of [maya, siobhan]) assert.equal((await one.get(at)).status, 404)
  assert.equal((await maya.post(`${at}/moves`, { move: 'next', version: '1' })).status, 404)
})

test('at a roundtable somebody may become another’s evaluator: the evening goes on', async () => {
  const at = await begin(maya, await openEvening(world))
  const line = await listen(world, amina, at)
  await line.next('live')
  await as(world, 'eleanor.vance', (tx) => appointEvaluator(tx, idOf('maya.halvorsen'), idOf('amina.okafor')))
  await press(maya, at, 'next')
  assert.equal((await line.next('live')).at, 1)
  await line.leave()
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leaveCircle } from '#sharing'
import { openWorld, type Visitor } from '#world'
import { as, begin, idOf, openEvening, press } from './evening.ts'

// Zofia evaluates Linh and Gus; nobody at the table evaluates Ruth.
const members = ['ruth.abernathy', 'linh.nguyen', 'gus.lindahl', 'zofia.wisniewska']
const world = await openWorld({ demo: true })
const evening = await openEvening(world, members)
const [ruth, linh, gus, zofia] = (await Promise.all(members.map((key) => world.signedIn(key)))) as [
  Visitor,
  Visitor,
  Visitor,
  Visitor,
]
const at = await begin(ruth, evening, { presenter: idOf('ruth.abernathy') })

test('while a meeting runs, everybody in it reads who evaluates whom there, each in their own words', async () => {
  assert.match((await ruth.get(at)).words, /Zofia Wiśniewska evaluates somebody at this table\./)
  for (const leader of [linh, gus])
    assert.match((await leader.get(at)).words, /Zofia Wiśniewska evaluates you and sits at this table\./)
  assert.match((await zofia.get(at)).words, /You evaluate somebody at this table/)
})

test('the notice stays from step to step, and goes when the evaluator leaves the table', async () => {
  await press(ruth, at, 'next')
  assert.match((await gus.get(at)).words, /Zofia Wiśniewska evaluates you and sits at this table\./)
  await as(world, 'zofia.wisniewska', (tx) => leaveCircle(tx, evening.space))
  assert.equal((await zofia.get(at)).status, 404)
  for (const member of [ruth, linh, gus]) assert.doesNotMatch((await member.get(at)).words, /evaluates? /)
})

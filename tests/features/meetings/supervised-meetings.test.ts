import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leaveCircle } from '#sharing'
import { openWorld } from '#world'
import { as, openEvening } from '../sittings/evening.ts'

// Zofia evaluates Linh and Gus; nobody at the table evaluates Ruth.
const members = ['ruth.abernathy', 'linh.nguyen', 'gus.lindahl', 'zofia.wisniewska']
const world = await openWorld({ demo: true })
const evening = await openEvening(world, members)
const at = `/meetings/${evening.space}/${evening.meeting}`
const [ruth, linh, gus, zofia] = await Promise.all(members.map((key) => world.signedIn(key)))

test('the page of a meeting says to everybody there, as long as they sit together, who evaluates whom and what it means', async () => {
  for (const path of [at, `${at}/presenting`]) {
    assert.match((await ruth!.get(path)).words, /Zofia Wiśniewska evaluates somebody at this table\./, path)
    for (const leader of [linh!, gus!])
      assert.match((await leader.get(path)).words, /Zofia Wiśniewska evaluates you and sits at this table\./)
    assert.match((await zofia!.get(path)).words, /You evaluate somebody at this table/)
  }
})

test('when the evaluator has left the table, the page of the meeting says nothing of it any more', async () => {
  await as(world, 'zofia.wisniewska', (tx) => leaveCircle(tx, evening.space))
  assert.equal((await zofia!.get(at)).status, 404)
  for (const member of [ruth!, linh!, gus!]) {
    const page = await member.get(at)
    assert.equal(page.status, 200)
    assert.doesNotMatch(page.words, /evaluates? /)
  }
})

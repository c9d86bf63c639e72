import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import fc from 'fast-check'
import { aMinutePasses } from '../kept-cards.ts'
import { slots, turnsOf } from './random-turns.ts'

const world = await openWorld({ demo: true })
const me = castMember('amina.okafor').id
await aMinutePasses(world)
const today = '2027-02-16'

test('in whatever order deeds, forgettings, decisions and looks begin and end, a card that holds knows of all that was done', async () => {
  let held = 0
  const steps = fc.array(fc.constantFrom('look', 'look', ...slots), { minLength: 8, maxLength: 24 })
  await fc.assert(
    fc.asyncProperty(steps, async (some) => {
      await aMinutePasses(world)
      await world.look('delete from coach.card where space_id = $1', [me])
      const { turn, look, end } = turnsOf(world.program.db, me, today)
      for (const step of some)
        if (step !== 'look') await turn(step)
        else if (await look()) held++
      await end()
      await look()
      await turn('first')
      await end()
      assert.ok(await look(), 'what was decided last, with nobody about anything, is kept')
    }),
    { numRuns: 25, endOnFailure: true },
  )
  assert.ok(held > 0, 'In the midst of it some card held.')
})

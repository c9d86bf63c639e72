import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { raceStanding } from './race-standing.ts'

const world = await openWorld({ demo: true })

for (const first of ['accepting', 'appointing'] as const)
  test(`nobody is partner and evaluator of the same person, 500 times at once, ${first} first`, async (t) => {
    let late = 0
    for (let turn = 0; turn < 500; turn++) {
      const { peer, evaluates, refused } = await raceStanding(world, first)
      assert.deepEqual([peer, evaluates], [0, 1])
      assert.ok(!refused.includes('appointing'), 'The office sees no refusal.')
      if (refused.length > 0) late++
    }
    t.diagnostic(`In ${late} of 500 there was nothing left to accept.`)
  })

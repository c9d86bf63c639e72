import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { openWall } from './open-wall.ts'
import { triedWorld } from './random-world.ts'

const wall = await openWall()
const seed = Number(process.env['LPS_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

test('the database shows and accepts what the law says, no more and no less', async (t) => {
  t.diagnostic(`seed ${seed}; say LPS_SEED=${seed} to see these worlds again`)
  const agree = fc.asyncProperty(triedWorld, async (tried) => {
    assert.deepEqual(await wall.differences(tried), [])
  })
  await fc.assert(agree, { numRuns: Number(process.env['RUNS'] ?? 60), seed, endOnFailure: true })
  t.diagnostic(JSON.stringify(wall.count))
})

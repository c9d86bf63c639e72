import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { holdAgainstLaw, seed } from './hold-against-law.ts'
import { plansWorld } from './plans-build.ts'
import { declineAll } from './plans-declining.ts'
import { openPlansWall, plans } from './plans-wall.ts'

test('what stands in the spaces of organizations is shown and accepted as the law says', (t) =>
  holdAgainstLaw(t, plans, 40))

test('an invitation that is declined looks to everybody else like one that is not answered', async () => {
  await using wall = await openPlansWall()
  let declined = 0
  for (const world of fc.sample(plansWorld, { numRuns: 8, seed })) declined += await declineAll(wall, world)
  assert.ok(declined > 0)
})

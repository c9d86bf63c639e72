import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import * as fc from 'fast-check'
import { seed } from './hold-against-law.ts'
import { planFaults } from './plan-faults.ts'
import { openPlansWall, triedPlans } from './plans-wall.ts'

/** Plants a fault and looks at so many random worlds; fails where the comparison does not see it. */
export async function catchPlanFault(t: TestContext, name: string, most: number): Promise<void> {
  await using wall = await openPlansWall()
  const plant = planFaults[name]
  assert.ok(plant, `There is no fault “${name}”.`)
  await plant(wall.owner)
  for (const [turn, tried] of fc.sample(triedPlans, { numRuns: most, seed }).entries()) {
    const [first] = await wall.differences(tried)
    if (first) return t.diagnostic(`${turn + 1} worlds: ${first}`)
  }
  assert.fail(`Not seen in ${most} worlds; LPS_SEED=${seed} gives them again.`)
}

import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import * as fc from 'fast-check'
import { faults } from './faults.ts'
import { seed } from './hold-against-law.ts'
import { openWall } from './open-wall.ts'
import { triedWorld, type Tried } from './random-world.ts'

/** Plants a fault and looks at so many random worlds; fails where the comparison does not see it. */
export async function catchFault(t: TestContext, name: string, most: number): Promise<void> {
  await using wall = await openWall()
  const plant = faults[name]
  assert.ok(plant, `There is no fault “${name}”.`)
  await plant(wall.owner)
  for (const [turn, tried] of fc.sample(triedWorld, { numRuns: most, seed }).entries()) {
    const [first] = await wall.differences(tried)
    if (!first) continue
    await agreesWithoutIt(tried)
    return t.diagnostic(`${turn + 1} worlds: ${first}`)
  }
  assert.fail(`Not seen in ${most} worlds; LPS_SEED=${seed} gives them again.`)
}

async function agreesWithoutIt(tried: Tried) {
  await using sound = await openWall()
  assert.deepEqual(await sound.differences(tried), [], 'Database and law differ without a fault.')
}

import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { faults } from './faults.ts'
import { openWall } from './open-wall.ts'
import { triedWorld } from './random-world.ts'

/** How many worlds it takes until the comparison sees a fault, and what it says; nothing if `most` are not enough. */
export async function catchFault(name: string, most: number, seed: number) {
  await using wall = await openWall()
  await using sound = await openWall()
  const plant = faults[name]
  if (!plant) throw new Error(`There is no fault “${name}”.`)
  await plant(wall.owner)
  for (const [turn, tried] of fc.sample(triedWorld, { numRuns: most, seed }).entries()) {
    const [first] = await wall.differences(tried)
    if (!first) continue
    assert.deepEqual(await sound.differences(tried), [], 'Database and law differ without a fault.')
    return { worlds: turn + 1, first }
  }
  return undefined
}

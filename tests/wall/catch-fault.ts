import assert from 'node:assert/strict'
import { after, type TestContext } from 'node:test'
import * as fc from 'fast-check'
import { seed } from './hold-against-law.ts'
import type { Law, Wall } from './wall.ts'

/**
 * Plants faults of a law one after the other: each must be seen within so many random worlds, and in that very world
 * database and law must agree when it is mended.
 */
export function catchFaults<Tried>(law: Law<Tried>, most: number) {
  let opened: Promise<Wall<Tried>> | undefined
  const wall = () => (opened ??= law.open())
  const close = async () => {
    const last = await opened
    opened = undefined
    await last?.[Symbol.asyncDispose]()
  }
  after(close)
  return async (t: TestContext, name: string) => {
    const plant = law.faults[name]
    assert.ok(plant, `There is no fault “${name}”.`)
    const mend = await plant((await wall()).owner)
    const seen = await firstSeen(await wall(), law, most).finally(mend ?? close)
    assert.ok(seen, `Not seen in ${most} worlds; LPS_SEED=${seed} gives them again.`)
    const sound = await (await wall()).differences(seen.tried)
    assert.deepEqual(sound, [], 'Database and law differ without a fault.')
    t.diagnostic(`${name}: ${seen.worlds} worlds: ${seen.what}`)
  }
}

/** The first world in which database and law differ, if there is one. */
async function firstSeen<Tried>(wall: Wall<Tried>, law: Law<Tried>, most: number) {
  for (let turn = 0; turn < most; turn++) {
    const [tried] = fc.sample(law.tried, { numRuns: 1, seed: seed + turn })
    const [what] = await wall.differences(tried!)
    if (what !== undefined) return { worlds: turn + 1, what, tried: tried! }
  }
  return undefined
}

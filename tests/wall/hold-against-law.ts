import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import * as fc from 'fast-check'
import type { Law } from './wall.ts'

/** The seed of this run's random worlds. `LPS_SEED` gives the worlds of another run again. */
export const seed = Number(process.env['LPS_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

/** Holds the database against a law in so many random worlds, and tells how much was compared. */
export async function holdAgainstLaw<Tried>(t: TestContext, law: Law<Tried>, worlds: number): Promise<void> {
  await using wall = await law.open()
  t.diagnostic(`LPS_SEED=${seed} gives these worlds again`)
  const agree = fc.asyncProperty(law.tried, async (tried) => {
    assert.deepEqual(await wall.differences(tried), [])
  })
  await fc.assert(agree, { numRuns: worlds, seed, endOnFailure: true })
  const { rows, deeds, done, misfits } = wall.count
  t.diagnostic(`${worlds} worlds, ${rows} rows looked at, ${deeds} deeds tried`)
  t.diagnostic(`accepted: ${JSON.stringify(done)}; of another shape: ${JSON.stringify(misfits)}`)
  for (const rule of Object.keys(misfits))
    assert.ok(law.shapes.has(rule), `${rule} refuses what the law allows.`)
}

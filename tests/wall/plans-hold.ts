import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import * as fc from 'fast-check'
import { seed } from './hold-against-law.ts'
import { openPlansWall, triedPlans } from './plans-wall.ts'

/** Holds the database against the law of plans in so many random worlds, and tells how much was compared. */
export async function holdPlans(t: TestContext, worlds: number): Promise<void> {
  await using wall = await openPlansWall()
  t.diagnostic(`LPS_SEED=${seed} gives these worlds again`)
  const agree = fc.asyncProperty(triedPlans, async (tried) => {
    assert.deepEqual(await wall.differences(tried), [])
  })
  await fc.assert(agree, { numRuns: worlds, seed, endOnFailure: true })
  const { rows, deeds, done, misfits } = wall.count
  t.diagnostic(`${worlds} worlds, ${rows} rows looked at, ${deeds} deeds tried`)
  t.diagnostic(`accepted: ${JSON.stringify(done)}; of another shape: ${JSON.stringify(misfits)}`)
  for (const rule of Object.keys(misfits)) assert.ok(shapes.has(rule), `${rule} refuses what the law allows.`)
}

/** Rules of a table's shape that refuse a lawful deed because the same is there already. */
const shapes = new Set([
  'answer_once',
  'answer_pkey',
  'expectation_follows_one',
  'invitation_once',
  'link_once',
  'offer_open',
  'overlap_once',
  'purpose_once',
  'setting_pkey',
  'template_phase_pkey',
])

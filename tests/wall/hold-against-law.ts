import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import * as fc from 'fast-check'
import { openWall } from './open-wall.ts'
import { triedWorld } from './random-world.ts'

/** The seed of this run's random worlds. `LPS_SEED` gives the worlds of another run again. */
export const seed = Number(process.env['LPS_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

/** Holds the database against the law in so many random worlds, and tells how much was compared. */
export async function holdAgainstLaw(t: TestContext, worlds: number): Promise<void> {
  await using wall = await openWall()
  t.diagnostic(`LPS_SEED=${seed} gives these worlds again`)
  const agree = fc.asyncProperty(triedWorld, async (tried) => {
    assert.deepEqual(await wall.differences(tried), [])
  })
  await fc.assert(agree, { numRuns: worlds, seed, endOnFailure: true })
  const { rows, deeds, done, misfits } = wall.count
  t.diagnostic(`${worlds} worlds, ${rows} rows looked at, ${deeds} deeds tried`)
  t.diagnostic(`accepted: ${JSON.stringify(done)}; of another shape: ${JSON.stringify(misfits)}`)
  for (const rule of Object.keys(misfits)) assert.ok(shapes.has(rule), `${rule} refuses what the law allows.`)
}

/** Rules of a table's shape that refuse a lawful deed because the same is there already, or ends before it begins. */
const shapes = new Set([
  'access_days_check',
  'agenda_brought',
  'alone_once',
  'answer_once',
  'asking_open',
  'attachment_space_id_evidence_id_file_id_key',
  'circle_pkey',
  'claim_space_id_evidence_id_goal_id_key',
  'confirmation_once',
  'definition_space_id_number_key',
  'feed_space_id_key',
  'flow_once',
  'grant_space_id_item_id_circle_id_person_id_key',
  'horizon_goal_once',
  'hour_space_id_weekday_int4range_excl',
  'idea_once',
  'leader_link_once',
  'leave_check',
  'leave_space_id_post_id_daterange_excl',
  'line_space_id_person_id_idea_key',
  'link_space_id_snapshot_id_key',
  'main_pkey',
  'mark_pkey',
  'membership_open',
  'membership_seat',
  'membership_space_id_person_id_from_at_key',
  'number_once',
  'once_a_month',
  'one_open_sitting',
  'opening_once',
  'organization_pkey',
  'person_pkey',
  'phase_pkey',
  'philosophy_space_id_key',
  'post_check',
  'post_pkey',
  'presence_once',
  'present_pkey',
  'purpose_space_id_cycle_id_key',
  'reader_once',
  'reading_space_id_item_id_reader_id_day_key',
  'rest_space_id_person_id_key',
  'role_open',
  'standard_once',
  'standard_shown_once',
  'supported_once',
  'talk_once',
  'use_once',
  'version_open_days_check',
  'version_space_id_number_key',
  'wish_pkey',
])

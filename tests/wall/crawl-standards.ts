import { castMember } from '#demo'
import type { Whole } from '#frameworks'
import type { World } from '#world'
import { demoOrganization } from '../features/demo-places.ts'
import { layFramework, someFramework } from '../features/frameworks/some-framework.ts'

/** An adopted framework, chosen for the cycles of these people. */
export async function layStandards(world: World, people: string[]): Promise<Whole> {
  const harlow = await demoOrganization(world, 'Harlow Valley Unified')
  const whole = someFramework(harlow)
  await layFramework(world, whole)
  await world.look(
    `insert into frameworks.step (space_id, version_id, step, who) values ($1, $2, 'adopted', $3)`,
    [harlow, whole.version.id, castMember('naveen.pillai').id],
  )
  await world.look(
    `insert into cycles.standard (space_id, cycle_id, version_space_id, version_id)
      select space_id, id, $2, $3 from cycles.cycle where space_id = any($1)`,
    [people, harlow, whole.version.id],
  )
  return whole
}

/** What these people share or threw away shows one of its items. */
export const showStandards = (world: World, people: string[], { version, items }: Whole) =>
  world.look(
    `insert into portfolio.standard (space_id, evidence_id, item_space_id, version_id, item_id, sentence)
      select e.space_id, e.id, $2, $3, $4, 'It shows.' from portfolio.evidence e
      where e.space_id = any($1) and (e.trashed_at is not null or exists (select 1 from sharing.grant g
        where g.space_id = e.space_id and g.item_id = e.id))`,
    [people, version.space, version.id, items[0]!.id],
  )

import { castMember } from '#demo'
import type { World } from '#world'
import { demoOrganization } from '../features/demo-places.ts'
import { layFramework, someFramework } from '../features/frameworks/some-framework.ts'

/** An adopted framework, chosen for the cycles of these people; what they share or threw away shows one of its items. */
export async function leaveStandards(world: World, people: string[]) {
  const harlow = await demoOrganization(world, 'Harlow Valley Unified')
  const whole = someFramework(harlow)
  const { version, items } = whole
  await layFramework(world, whole)
  await world.look(
    `insert into frameworks.step (space_id, version_id, step, who) values ($1, $2, 'adopted', $3)`,
    [harlow, version.id, castMember('naveen.pillai').id],
  )
  await world.look(
    `insert into cycles.standard (space_id, cycle_id, version_space_id, version_id)
      select space_id, id, $2, $3 from cycles.cycle where space_id = any($1)`,
    [people, harlow, version.id],
  )
  await world.look(
    `insert into portfolio.standard (space_id, evidence_id, item_space_id, version_id, item_id, sentence)
      select e.space_id, e.id, $2, $3, $4, 'It shows.' from portfolio.evidence e
      where e.space_id = any($1) and (e.trashed_at is not null or exists (select 1 from sharing.grant g
        where g.space_id = e.space_id and g.item_id = e.id))`,
    [people, harlow, version.id, items[0]!.id],
  )
}

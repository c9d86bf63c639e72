import { castMember } from '#demo'
import type { Whole } from '#frameworks'
import type { World } from '#world'
import { layFramework } from '../frameworks/some-framework.ts'

/** Writes a framework of an organization, adopted and used there for self-assessment by everybody. */
export async function layAdopted(world: World, whole: Whole) {
  const address = await layFramework(world, whole)
  const { space, id } = whole.version
  const who = castMember('naveen.pillai').id
  await world.look(
    `insert into frameworks.step (space_id, version_id, step, who, at) values ($1, $2, 'adopted', $3, $4)`,
    [space, id, who, world.clock.now()],
  )
  await world.look(
    `insert into frameworks.adoption (space_id, version_space_id, version_id, uses, starts, adopted_by)
      values ($1, $1, $2, '{selfAssessment}', '2026-08-01', $3)`,
    [space, id, who],
  )
  return address
}

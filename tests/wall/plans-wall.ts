import { openWorld } from '#world'
import * as fc from 'fast-check'
import pg from 'pg'
import { noCount } from './compare.ts'
import { plansWorld } from './plans-build.ts'
import { comparePlanDeeds, comparePlanSight } from './plans-compare.ts'
import { plansDeed } from './plans-deed.ts'
import { planFaults } from './plan-faults.ts'
import { loadPlans } from './plans-load.ts'
import type { Deed, World } from './plans-world.ts'
import { plansShapes } from './shapes.ts'
import { now } from './site.ts'
import type { Law } from './wall.ts'

export type TriedPlans = { world: World; deeds: Deed[] }

/** A world and deeds that somebody tries on it. */
const triedPlans: fc.Arbitrary<TriedPlans> = plansWorld.chain((world) =>
  fc.record({
    world: fc.constant(world),
    deeds: fc.array(plansDeed(world), { minLength: 25, maxLength: 35 }),
  }),
)

/** Who sees and writes what organizations keep, and what crosses to them. */
export const plans: Law<TriedPlans> = {
  open: () => openPlansWall(),
  tried: triedPlans,
  shapes: plansShapes,
  faults: planFaults,
}

/** A database of its own, into which one world after the other is put and held against the law of plans. */
export async function openPlansWall() {
  const { program, clock, owner: config, [Symbol.asyncDispose]: close } = await openWorld()
  const owner = new pg.Client(config)
  owner.on('error', () => undefined) // it ends with its database
  await owner.connect()
  clock.set(new Date(now))
  const count = noCount()
  /** Where database and law differ in this world, if they do. */
  const differences = async ({ world, deeds }: TriedPlans): Promise<string[]> => {
    count.worlds++
    await loadPlans(owner, world)
    const site = { db: program.db, world, count }
    const wrong = await comparePlanSight(site)
    return wrong.length > 0 ? wrong : comparePlanDeeds(site, deeds)
  }
  return { db: program.db, owner, count, differences, [Symbol.asyncDispose]: close }
}

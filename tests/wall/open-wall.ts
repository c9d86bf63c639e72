import { openWorld } from '#world'
import pg from 'pg'
import { compareDeeds, compareSight, noCount } from './compare.ts'
import { loadWorld } from './load-world.ts'
import type { Deed, World } from './model.ts'
import { now } from './random-world.ts'

/** A database of its own, into which one world after the other is put and held against the law. */
export async function openWall() {
  const { program, clock, owner: config } = await openWorld()
  clock.set(new Date(now))
  const owner = new pg.Client(config)
  owner.on('error', () => undefined) // it ends with its database
  await owner.connect()
  const count = noCount()
  /** Where database and law differ in this world; nothing where they agree. */
  const differences = async (world: World, deeds: Deed[]): Promise<string[]> => {
    await loadWorld(owner, world)
    count.worlds++
    const site = { db: program.db, world, now, count }
    return [...(await compareSight(site)), ...(await compareDeeds(site, deeds))]
  }
  return { db: program.db, owner, count, differences }
}

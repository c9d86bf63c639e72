import { openWorld } from '#world'
import pg from 'pg'
import { compareEndings } from './compare-endings.ts'
import { compareDeeds, compareMissed, compareSight, noCount } from './compare.ts'
import { loadWorld } from './load-world.ts'
import { faults } from './faults.ts'
import { now, triedWorld, type Tried } from './random-world.ts'
import { growthShapes } from './shapes.ts'
import type { Law } from './wall.ts'

/** Who sees and writes what people keep, and what becomes of circles and offices. */
export const growth: Law<Tried> = { open: () => open(), tried: triedWorld, shapes: growthShapes, faults }

/** A database of its own, into which one world after the other is put and held against the law. */
async function open() {
  const { program, clock, owner: config, [Symbol.asyncDispose]: close } = await openWorld()
  const { db } = program
  const owner = new pg.Client(config)
  owner.on('error', () => undefined) // it ends with its database
  await owner.connect()
  const count = noCount()
  const ask = async (text: string, values: unknown[]) => (await owner.query(text, values)).rows
  const tick = () => {
    clock.set(new Date(clock.now().getTime() + 1000))
    return clock.now().toISOString()
  }
  /** Where database and law differ in this world, if they do. Stops at the first kind of difference. */
  const differences = async ({ raw, world, deeds, turn }: Tried): Promise<string[]> => {
    count.worlds++
    clock.set(new Date(now))
    await loadWorld(owner, raw)
    const missed = await compareMissed({ db, world: raw, now, count })
    await loadWorld(owner, world)
    const site = { db, world, now, count }
    const steps = [
      () => compareSight(site),
      () => compareDeeds(site, deeds),
      () => compareEndings(site, { ask, tick }, turn),
    ]
    for (const step of steps) missed.push(...(missed.length > 0 ? [] : await step()))
    return missed
  }
  return { owner, count, differences, [Symbol.asyncDispose]: close }
}

import { markSeen } from '#notices'
import { asPerson, settableClock, type Clock, type Database } from '#platform'
import type { Tools } from '#portfolio'
import { demoCast } from './cast.ts'
import { mainCycles } from './main-principal.ts'
import { partnerCycles } from './main-partner.ts'
import { loadDirectory } from './load-directory.ts'
import { loadFrameworks } from './load-frameworks.ts'
import { loadCircles } from './load-circles.ts'
import { loadStory } from './load-story.ts'
import { demoStart } from './start.ts'

/** What the loader needs: a database under any clock, the store of files, the queue. */
export interface DemoTools extends Omit<Tools, 'db'> {
  openAt(clock: Clock): Database
}

/** Loads the demo world by the deeds a person would do, each on its own day. */
export async function loadDemo({ openAt, ...tools }: DemoTools) {
  const clock = settableClock(demoStart)
  const db = openAt(clock)
  const world = { ...tools, db, clock }
  try {
    await loadDirectory(world)
    await loadFrameworks(world)
    await loadCircles(world)
    for (const story of [...mainCycles, ...partnerCycles]) await loadStory(world, story)
    for (const { id } of demoCast) await db.as(asPerson(id), (tx) => markSeen(tx, id, demoStart))
  } finally {
    await db.close()
  }
}

import { markSeen } from '#notices'
import { walkChanges } from '#plans'
import { settableClock, type Clock } from '#clock'
import { asPerson, type Database } from '#platform'
import type { Tools } from '#portfolio'
import { demoCast } from './cast.ts'
import { mainCycles } from './main-principal.ts'
import { partnerCycles } from './main-partner.ts'
import { loadAlignment } from './load-alignment.ts'
import { loadAssessments } from './load-assessments.ts'
import { loadCycles, loadTemplate } from './load-cycles.ts'
import { loadDirectory } from './load-directory.ts'
import { loadFrameworks } from './load-frameworks.ts'
import { loadCircles } from './load-circles.ts'
import { loadBriefs } from './load-briefs.ts'
import { loadFeedback } from './load-feedback.ts'
import { loadHours } from './load-hours.ts'
import { loadIndicators } from './load-indicators.ts'
import { loadInquiry } from './load-inquiry.ts'
import { loadInitiatives } from './load-initiatives.ts'
import { loadMeetings } from './load-meetings.ts'
import { loadPartners } from './load-partners.ts'
import { loadPlans } from './load-plans.ts'
import { loadPromises } from './load-promises.ts'
import { loadPulse } from './load-pulse.ts'
import { loadRoundtables } from './load-roundtables.ts'
import { loadSittings } from './load-sittings.ts'
import { loadStructures } from './load-structures.ts'
import { loadStory } from './load-story.ts'
import { loadThinking } from './load-thinking.ts'
import { demoStart } from './start.ts'

/** What the loader needs: a database under any clock, the store of files, the queue. */
export interface DemoTools extends Omit<Tools, 'db'> {
  openAt(clock: Clock): Database
}

/** Tells the stories of the demo world by the deeds a person would do, each on its own day. */
export async function loadStories({ openAt, ...tools }: DemoTools) {
  const clock = settableClock(demoStart)
  const db = openAt(clock)
  const world = { ...tools, db, clock }
  try {
    await loadDirectory(world)
    await loadFrameworks(world)
    await loadPlans(world)
    await loadTemplate(world)
    await loadIndicators(world)
    await loadCircles(world)
    await loadPartners(world)
    await loadHours(world)
    await loadRoundtables(world)
    for (const story of [...mainCycles, ...partnerCycles]) await loadStory(world, story)
    await loadThinking(world, [...mainCycles, ...partnerCycles])
    await loadAssessments(world)
    await loadInquiry(world, mainCycles)
    await loadCycles(world)
    await loadInitiatives(world)
    await loadBriefs(world, mainCycles)
    await loadStructures(world, [...mainCycles, ...partnerCycles])
    await loadFeedback(world, [...mainCycles, ...partnerCycles])
    await loadMeetings(world, [...mainCycles, ...partnerCycles])
    await loadSittings(world)
    await loadPromises(world)
    await loadPulse(world)
    await loadAlignment(world, [...mainCycles, ...partnerCycles])
    clock.set(demoStart)
    await walkChanges(db)
    for (const { id } of demoCast) await db.as(asPerson(id), (tx) => markSeen(tx, id, demoStart))
  } finally {
    await db.close()
  }
}

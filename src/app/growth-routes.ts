import { alignmentRoutes } from '#alignment'
import { assessmentRoutes } from '#assessment'
import { briefRoutes } from '#briefs'
import { coachRoutes, tellAnswered } from '#coach'
import { cyclesRoutes } from '#cycles'
import { feedbackRoutes } from '#feedback'
import { focusRoutes } from '#focus'
import { inquiryRoutes } from '#inquiry'
import { draftRoutes } from '#drafts'
import { portfolioRoutes } from '#portfolio'
import { ownPromises } from '#promises'
import { pulseRoutes } from '#pulse'
import { purposeRoutes } from '#purpose'
import { sharingRoutes } from '#sharing'
import { snapshotRoutes } from '#snapshots'
import { cycleRoutes } from './cycle-routes.tsx'
import { entriesToPick } from './entries-to-pick.store.ts'
import { furtherOfGoal } from './further-of-goal.ts'
import { namedItems } from './named-items.store.ts'
import { sharingTools } from './sharing-tools.ts'
import { findPeople } from './directory.store.ts'
import { touchesPurpose } from './show-touches.ts'
import { todayRoutes } from './today-routes.tsx'
import { usesOfCycle } from './uses-of-cycle.ts'
import { Hono } from 'hono'
import type { Program } from './program.ts'
import { roomOfEach } from './room-of-each.ts'

/** A leader's own year: what it is for, what it goes for, what it keeps, and who sees it. */
export const growthRoutes = (program: Program): Hono[] => {
  const { db } = program
  return [
    new Hono().use('/today', tellAnswered),
    todayRoutes(db),
    cyclesRoutes({ db, find: findPeople, uses: usesOfCycle }),
    cycleRoutes(db),
    pulseRoutes(db),
    draftRoutes(db),
    inquiryRoutes(db),
    coachRoutes(db),
    purposeRoutes(db, touchesPurpose),
    assessmentRoutes({ db, findEntries: entriesToPick }),
    focusRoutes({ db, further: furtherOfGoal }),
    briefRoutes(db),
    portfolioRoutes({ ...program, roomOfEach: roomOfEach(program.settings) }),
    alignmentRoutes(db),
    snapshotRoutes(db),
    sharingRoutes(sharingTools(db)),
    feedbackRoutes({ db, nameItems: namedItems, promisesOf: ownPromises }),
  ]
}

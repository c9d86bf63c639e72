import { alignmentRoutes } from '#alignment'
import { assessmentRoutes } from '#assessment'
import { breakGlassRoutes } from '#breakglass'
import { briefRoutes } from '#briefs'
import { coachRoutes } from '#coach'
import { crosswalkRoutes } from '#crosswalks'
import { cyclesRoutes } from '#cycles'
import { focusRoutes } from '#focus'
import { frameworkRoutes } from '#frameworks'
import { signInRoutes } from '#accounts'
import { administrationRoutes } from '#administration'
import { initiativeRoutes } from '#initiatives'
import { indicatorRoutes } from '#indicators'
import { inquiryRoutes } from '#inquiry'
import { interchangeRoutes } from '#interchange'
import { invitationRoutes, invitedRoutes } from '#invitations'
import { profileRoutes } from '#people'
import { draftRoutes } from '#drafts'
import { noticeRoutes } from '#notices'
import { planRoutes } from '#plans'
import { portfolioRoutes } from '#portfolio'
import { purposeRoutes } from '#purpose'
import { sharingRoutes } from '#sharing'
import { snapshotRoutes } from '#snapshots'
import { administrationTools } from './administration-tools.ts'
import { assetRoutes, type Assets } from './assets.ts'
import { cycleRoutes } from './cycle-routes.tsx'
import { demoRoutes } from './demo-routes.tsx'
import { directoryRoutes } from './directory-routes.tsx'
import { entriesToPick } from './entries-to-pick.store.ts'
import { furtherOfGoal } from './further-of-goal.ts'
import { healthRoutes } from './health.ts'
import { invitationTools } from './invitation-tools.ts'
import { officeRoutes } from './office-routes.ts'
import { findPeople } from './directory.store.ts'
import { peopleRoutes } from './people-routes.tsx'
import { openedItems } from './opened.store.ts'
import { showCoverage } from './show-coverage.ts'
import { setUpRoutes } from './set-up-routes.tsx'
import { touchesPurpose } from './show-touches.ts'
import { styleguideRoutes } from './styleguide-routes.ts'
import { todayRoutes } from './today-routes.tsx'
import { usesOfCycle } from './uses-of-cycle.ts'
import { usesOfFramework } from './uses-of-framework.ts'
import type { Hono } from 'hono'
import type { Program } from './program.ts'

interface Hands {
  assets: Assets
  /** Signs what the demo's buttons stand for. */
  secret: string
  /** To be called when somebody changes their own row. */
  changed(person: string): void
}

/** The routes of every module, in the order in which they are asked. */
export const routesOf = async (program: Program, { assets, secret, changed }: Hands): Promise<Hono[]> => {
  const { db } = program
  return [
    healthRoutes(program),
    assetRoutes(assets),
    demoRoutes(program, secret),
    setUpRoutes(program),
    administrationRoutes(administrationTools(program)),
    invitationRoutes(invitationTools(program)),
    invitedRoutes(invitationTools(program)),
    signInRoutes(program.accounts),
    todayRoutes(db),
    cyclesRoutes({ db, find: findPeople, uses: usesOfCycle }),
    cycleRoutes(db),
    profileRoutes(db, changed),
    directoryRoutes(db),
    peopleRoutes(program),
    noticeRoutes(program),
    draftRoutes(db),
    initiativeRoutes(db),
    officeRoutes(db),
    interchangeRoutes({ ...program, fromAddress: program.settings.importFromUrl }),
    indicatorRoutes(program),
    inquiryRoutes(db),
    frameworkRoutes({ db, findUses: usesOfFramework }),
    planRoutes(db, showCoverage),
    coachRoutes(db),
    purposeRoutes(db, touchesPurpose),
    assessmentRoutes({ db, findEntries: entriesToPick }),
    focusRoutes({ db, sayFurther: furtherOfGoal }),
    briefRoutes(db),
    portfolioRoutes(program),
    alignmentRoutes(db),
    snapshotRoutes(db),
    sharingRoutes(db),
    breakGlassRoutes(db, openedItems),
    crosswalkRoutes(db),
    styleguideRoutes(program),
  ]
}

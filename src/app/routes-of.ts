import { breakGlassRoutes } from '#breakglass'
import { crosswalkRoutes } from '#crosswalks'
import { frameworkRoutes } from '#frameworks'
import { signInRoutes } from '#accounts'
import { administrationRoutes } from '#administration'
import { initiativeRoutes } from '#initiatives'
import { indicatorRoutes } from '#indicators'
import { interchangeRoutes } from '#interchange'
import { invitationRoutes, invitedRoutes } from '#invitations'
import { profileRoutes } from '#people'
import { noticeRoutes } from '#notices'
import { planRoutes } from '#plans'
import { furtherOfAim, tallyRoutes } from '#tallies'
import { administrationTools } from './administration-tools.ts'
import { assetRoutes, type Assets } from './assets.ts'
import { demoRoutes } from './demo-routes.tsx'
import { directoryRoutes } from './directory-routes.tsx'
import { healthRoutes } from './health.ts'
import { invitationTools } from './invitation-tools.ts'
import { officeRoutes } from './office-routes.ts'
import { openedItems } from './opened.store.ts'
import { setUpRoutes } from './set-up-routes.tsx'
import { styleguideRoutes } from './styleguide-routes.ts'
import { usesOfFramework } from './uses-of-framework.ts'
import type { Hono } from 'hono'
import type { Program } from './program.ts'
import { growthRoutes } from './growth-routes.ts'
import { companyRoutes } from './company-routes.ts'

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
    profileRoutes(db, changed),
    directoryRoutes(db),
    noticeRoutes(program),
    ...growthRoutes(program),
    ...companyRoutes(program),
    initiativeRoutes(db),
    officeRoutes(db),
    interchangeRoutes({ ...program, fromAddress: program.settings.importFromUrl }),
    indicatorRoutes(program),
    frameworkRoutes({ db, findUses: usesOfFramework }),
    planRoutes(db, furtherOfAim),
    tallyRoutes(db),
    breakGlassRoutes(db, openedItems),
    crosswalkRoutes(db),
    styleguideRoutes(program),
  ]
}

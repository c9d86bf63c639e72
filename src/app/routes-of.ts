import { breakGlassRoutes } from '#breakglass'
import { crosswalkRoutes } from '#crosswalks'
import { standardRoutes } from '#cycles'
import { focusRoutes } from '#focus'
import { frameworkRoutes } from '#frameworks'
import { signInRoutes } from '#accounts'
import { administrationRoutes } from '#administration'
import { interchangeRoutes } from '#interchange'
import { invitationRoutes, invitedRoutes } from '#invitations'
import { profileRoutes } from '#people'
import { noticeRoutes } from '#notices'
import { portfolioRoutes } from '#portfolio'
import { purposeRoutes } from '#purpose'
import { sharingRoutes } from '#sharing'
import { administrationTools } from './administration-tools.ts'
import { assetRoutes, type Assets } from './assets.ts'
import { cycleRoutes } from './cycle-routes.tsx'
import { demoRoutes } from './demo-routes.tsx'
import { directoryRoutes } from './directory-routes.tsx'
import { healthRoutes } from './health.ts'
import { invitationTools } from './invitation-tools.ts'
import { officeRoutes } from './office-routes.ts'
import { peopleRoutes } from './people-routes.tsx'
import { openedItems } from './opened.store.ts'
import { setUpRoutes } from './set-up-routes.tsx'
import { styleguideRoutes } from './styleguide-routes.ts'
import { todayRoutes } from './today-routes.tsx'
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
    standardRoutes(db),
    cycleRoutes(db),
    profileRoutes(db, changed),
    directoryRoutes(db),
    peopleRoutes(program),
    noticeRoutes(program),
    officeRoutes(db),
    interchangeRoutes({ ...program, fromAddress: program.settings.importFromUrl }),
    frameworkRoutes({ db, findUses: usesOfFramework }),
    purposeRoutes(db),
    focusRoutes({ db }),
    portfolioRoutes(program),
    sharingRoutes(db),
    breakGlassRoutes(db, openedItems),
    crosswalkRoutes(db),
    styleguideRoutes(program),
  ]
}

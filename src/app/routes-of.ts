import { breakGlassRoutes } from '#breakglass'
import { focusRoutes } from '#focus'
import { signInRoutes } from '#accounts'
import { administrationRoutes } from '#administration'
import { invitationRoutes, invitedRoutes } from '#invitations'
import { profileRoutes } from '#people'
import { noticeRoutes } from '#notices'
import { portfolioRoutes } from '#portfolio'
import { purposeRoutes } from '#purpose'
import { sharingRoutes } from '#sharing'
import { administrationTools } from './administration-tools.ts'
import { assetRoutes } from './assets.ts'
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
import type { Hono } from 'hono'
import type { Program } from './program.ts'

interface Hands {
  /** Signs what the demo's buttons stand for. */
  secret: string
  /** To be called when somebody changes their own row. */
  changed(person: string): void
}

/** The routes of every module, in the order in which they are asked. */
export const routesOf = async (program: Program, { secret, changed }: Hands): Promise<Hono[]> => {
  const { db } = program
  return [
    healthRoutes(program),
    await assetRoutes(),
    demoRoutes(program, secret),
    setUpRoutes(program),
    administrationRoutes(administrationTools(program)),
    invitationRoutes(invitationTools(program)),
    invitedRoutes(invitationTools(program)),
    signInRoutes(program.accounts),
    todayRoutes(db),
    cycleRoutes(db),
    profileRoutes(db, changed),
    directoryRoutes(db),
    peopleRoutes(program),
    noticeRoutes(program),
    officeRoutes(db),
    purposeRoutes(db),
    focusRoutes(db),
    portfolioRoutes(program),
    sharingRoutes(db),
    breakGlassRoutes(db, openedItems),
    styleguideRoutes(program),
  ]
}

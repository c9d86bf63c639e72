import { breakGlassRoutes } from '#breakglass'
import { focusRoutes } from '#focus'
import { signInRoutes } from '#accounts'
import { administrationRoutes } from '#administration'
import { invitationRoutes, invitedRoutes } from '#invitations'
import { profileRoutes, type About } from '#people'
import { Refusal } from '#platform'
import { noticeRoutes } from '#notices'
import { portfolioRoutes } from '#portfolio'
import { purposeRoutes } from '#purpose'
import { sharingRoutes } from '#sharing'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ComponentChildren } from 'preact'
import { administrationTools } from './administration-tools.ts'
import { assetRoutes } from './assets.ts'
import { cycleRoutes } from './cycle-routes.tsx'
import { demoRoutes } from './demo-routes.tsx'
import { directoryRoutes } from './directory-routes.tsx'
import { doorway } from './doorway.ts'
import { frame } from './frame.tsx'
import { healthRoutes } from './health.ts'
import { invitationTools } from './invitation-tools.ts'
import { keepReaders } from './keep-readers.ts'
import { officeRoutes } from './office-routes.ts'
import { peopleRoutes } from './people-routes.tsx'
import { openedItems } from './opened.store.ts'
import type { Program } from './program.ts'
import { security } from './security.ts'
import { sendPage } from './send-page.ts'
import { setUpRoutes } from './set-up-routes.tsx'
import { styleguideRoutes } from './styleguide-routes.ts'
import { showTrouble } from './show-trouble.ts'
import { todayRoutes } from './today-routes.tsx'
import { visitorAddress } from './visitor-address.ts'

/** The largest form that is read, in bytes: the largest file and the words around it. */
const largestForm = 30 * 1024 * 1024

/** Joins the modules' routes behind one door. `secret` signs what the demo's buttons stand for. */
export async function buildServer(program: Program, secret: string): Promise<Hono> {
  const { db } = program
  const server = new Hono()
  server.use(async (c, next) => {
    c.setRenderer((page: ComponentChildren, about: About) =>
      sendPage(c, frame(page, about, c.get('reader'), program.house.known)),
    )
    await next()
  })
  server.use(...security(program.settings))
  server.use(visitorAddress(program.settings))
  const limit = bodyLimit({ maxSize: largestForm })
  // To look whether a page is asked for with a body costs more than the page's frame; nobody reads one there.
  server.use((c, next) => (c.req.method === 'GET' ? next() : limit(c, next)))
  const readers = keepReaders(db)
  server.use(doorway(program, readers))
  const routes = [
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
    profileRoutes(db, readers.forget),
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
  for (const module of routes) server.route('/', module)
  server.notFound((c) => showTrouble(new Refusal('not found'), c) as Promise<Response>)
  server.onError((error, c) => showTrouble(error, c) as Promise<Response>)
  return server
}

import type { FindCandidates } from '#people'
import type { Database } from '#platform'
import { Hono } from 'hono'
import { beginRoutes } from './begin-routes.tsx'
import { cycleInvitationRoutes } from './invitation-routes.tsx'
import { cycleKeepingRoutes } from './cycle-keeping-routes.tsx'
import { standardRoutes } from './standard-routes.tsx'
import { templateRoutes } from './template-routes.tsx'
import type { SayUses } from './templates-page.tsx'

interface Tools {
  db: Database
  find: FindCandidates
  /** What a cycle can be for, as people say it; the module above knows. */
  uses: SayUses
}

/** Cycles of a leader, beginning and closing them; templates of organizations; invitations; standards of a cycle. */
export const cyclesRoutes = (tools: Tools) =>
  new Hono()
    .route('/', standardRoutes(tools.db))
    .route('/', beginRoutes(tools.db))
    .route('/', cycleInvitationRoutes(tools))
    .route('/', cycleKeepingRoutes(tools.db))
    .route('/', templateRoutes(tools))

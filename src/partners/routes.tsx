import { Hono } from 'hono'
import { findingRoutes } from './finding-routes.tsx'
import { pairRoutes } from './pair-routes.tsx'
import type { PartnerTools } from './partner-tools.ts'

/** Finding a partner or an outside coach, and what two have with each other. */
export const partnerRoutes = (tools: PartnerTools) =>
  new Hono()
    .get('/partners', (c) => c.redirect('/people', 303))
    .route('/', findingRoutes(tools))
    .route('/', pairRoutes(tools))

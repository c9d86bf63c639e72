import type { Database } from '#platform'
import { Hono } from 'hono'
import { lensRoutes } from './lens-routes.tsx'
import { showingRoutes } from './showing-routes.tsx'

/** The zoom lens, a leader's own map, and showing a goal upward. */
export const alignmentRoutes = (db: Database) =>
  new Hono().route('/', showingRoutes(db)).route('/', lensRoutes(db))

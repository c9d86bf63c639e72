import type { Database } from '#platform'
import { Hono } from 'hono'
import { goalRoutes } from './goal-routes.tsx'
import { goalValuesRoutes } from './goal-values-routes.ts'
import { goalWordsRoutes } from './goal-words-routes.tsx'
import { listeningRoutes } from './listening-routes.tsx'
import { purposeOfRoutes } from './purpose-routes.tsx'
import type { Further } from './read-goal.ts'
import { servingRoutes } from './serving-routes.tsx'
import { standingRoutes } from './standing-routes.tsx'
import { versionRoutes } from './version-routes.tsx'

/** Purpose and goals of organizations. `further`: what the modules above have to say of a goal. */
export const planRoutes = <Told>(db: Database, further: Further<Told>) =>
  new Hono()
    .route('/', purposeOfRoutes(db))
    .route('/', listeningRoutes(db))
    .route('/', versionRoutes(db))
    .route('/', goalWordsRoutes(db))
    .route('/', goalRoutes(db, further))
    .route('/', goalValuesRoutes(db))
    .route('/', standingRoutes(db))
    .route('/', servingRoutes(db))

import type { Database } from '#platform'
import { Hono } from 'hono'
import { goalRoutes, type ShowCoverage } from './goal-routes.tsx'
import { goalValuesRoutes } from './goal-values-routes.ts'
import { goalWordsRoutes } from './goal-words-routes.tsx'
import { listeningRoutes } from './listening-routes.tsx'
import { purposeOfRoutes } from './purpose-routes.tsx'
import { servingRoutes } from './serving-routes.tsx'
import { standingRoutes } from './standing-routes.tsx'
import { versionRoutes } from './version-routes.tsx'

/** Purpose and goals of organizations. `showCoverage`: how many work on a goal, as the modules above know it. */
export const planRoutes = (db: Database, showCoverage: ShowCoverage) =>
  new Hono()
    .route('/', purposeOfRoutes(db))
    .route('/', listeningRoutes(db))
    .route('/', versionRoutes(db))
    .route('/', goalWordsRoutes(db))
    .route('/', goalRoutes(db, showCoverage))
    .route('/', goalValuesRoutes(db))
    .route('/', standingRoutes(db))
    .route('/', servingRoutes(db))

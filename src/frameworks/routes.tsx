import { Hono } from 'hono'
import { adaptingRoutes } from './edit-routes.tsx'
import { adoptingRoutes } from './adopting-routes.tsx'
import { guideRoutes } from './guide-routes.tsx'
import { readingRoutes, type ReadingTools } from './reading-routes.tsx'

/** Frameworks: to read, to put on paper, to adopt, to adapt. */
export const frameworkRoutes = (tools: ReadingTools) =>
  new Hono()
    .route('/', readingRoutes(tools))
    .route('/', guideRoutes(tools.db))
    .route('/', adoptingRoutes(tools.db))
    .route('/', adaptingRoutes(tools.db))

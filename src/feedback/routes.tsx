import { asPerson } from '#platform'
import { Hono } from 'hono'
import { askingRoutes } from './asking-routes.tsx'
import { givingRoutes } from './giving-routes.tsx'
import { markingRoutes } from './marking-routes.tsx'
import { mendingRoutes } from './mending-routes.tsx'
import { myWordsRoutes } from './my-words-routes.tsx'
import { OverviewPage } from './overview-page.tsx'
import { overviewOf } from './overview.store.ts'
import type { FeedbackTools } from './feedback-tools.ts'
import { words } from './words.ts'

/** Feedback: what waits, what was received, given and asked; giving, marking and asking for it; one's own words. */
export const feedbackRoutes = (tools: FeedbackTools) =>
  new Hono()
    .get('/feedback', async (c) => {
      const { reader } = c.var
      const parts = await tools.db.read(asPerson(reader.id), async (tx) => {
        const overview = await overviewOf(tx, reader.id)
        const all = [...overview.received, ...overview.given, ...overview.asked]
        const named = await tools.nameItems(
          tx,
          reader.id,
          all.map(({ subject }) => subject),
        )
        return { ...overview, named }
      })
      const title = words(reader.language)('title')
      const marked = c.req.query('marked')
      return c.render(<OverviewPage {...{ reader, marked, ...parts }} />, { title, at: 'people' })
    })
    .route('/', askingRoutes(tools))
    .route('/', givingRoutes(tools))
    .route('/', mendingRoutes(tools))
    .route('/', markingRoutes(tools))
    .route('/', myWordsRoutes(tools))

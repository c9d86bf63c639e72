import { asPerson, type Database } from '#platform'
import { Hono } from 'hono'
import { expectationRoutes } from './expectation-routes.tsx'
import { ideaRoutes } from './idea-routes.tsx'
import { philosophyRoutes } from './philosophy-routes.tsx'
import { pictureRoutes } from './picture-routes.tsx'
import { PurposePage } from './purpose-page.tsx'
import { noPurpose } from './purpose.ts'
import { readOverview, type Further } from './read-overview.ts'
import { readersRoutes } from './readers-routes.tsx'
import { usesRoutes } from './uses-routes.tsx'
import { words } from './words.ts'

/** Phase 1: purpose, who sees what, what is expected, philosophy, ideas. */
export const purposeRoutes = <Told,>(db: Database, further: Further<Told>) =>
  new Hono()
    .get('/purpose', async (c) => {
      const { reader } = c.var
      const { told, ...seen } = await db.ask(
        asPerson(reader.id),
        (tx) => readOverview<Told>(tx, reader.id, further.asked(reader.id)),
        'one plan',
      )
      const purpose = seen.standing?.purpose
      const parts = { ...seen, isWritten: Boolean(purpose), purpose: purpose ?? noPurpose }
      const page = <PurposePage {...{ reader, ...parts }} further={further.show(reader, told)} />
      return c.render(page, { title: words(reader.language)('title'), at: 'cycle' })
    })
    .route('/', readersRoutes(db))
    .route('/', usesRoutes(db))
    .route('/', pictureRoutes(db))
    .route('/', philosophyRoutes(db))
    .route('/', ideaRoutes(db))
    .route('/', expectationRoutes(db))

import { presentCycle } from '#cycles'
import type { Reader } from '#people'
import { asPerson, type Database, type Transaction } from '#platform'
import { Hono } from 'hono'
import type { ComponentChildren } from 'preact'
import { expectationRoutes } from './expectation-routes.tsx'
import { ideaRoutes } from './idea-routes.tsx'
import { philosophyRoutes } from './philosophy-routes.tsx'
import { pictureRoutes } from './picture-routes.tsx'
import { PurposePage } from './purpose-page.tsx'
import { noPurpose } from './purpose.ts'
import { readOverview } from './read-overview.ts'
import { readersRoutes } from './readers-routes.tsx'
import { usesRoutes } from './uses-routes.tsx'
import { words } from './words.ts'

/** What modules above have to say of the purpose of a cycle, for its owner: shown below it. */
type SayFurther = (tx: Transaction, reader: Reader, cycle: string) => Promise<ComponentChildren>

/** Phase 1: purpose, who sees what, what is expected, philosophy, ideas. */
export const purposeRoutes = (db: Database, sayFurther?: SayFurther) =>
  new Hono()
    .get('/purpose', async (c) => {
      const { reader } = c.var
      const parts = await db.read(asPerson(reader.id), (tx) => overviewOf(tx, reader, sayFurther))
      const page = <PurposePage {...{ reader, ...parts }} />
      return c.render(page, { title: words(reader.language)('title'), at: 'cycle' })
    })
    .route('/', readersRoutes(db))
    .route('/', usesRoutes(db))
    .route('/', pictureRoutes(db))
    .route('/', philosophyRoutes(db))
    .route('/', ideaRoutes(db))
    .route('/', expectationRoutes(db))

/** Everything of phase 1 at a glance. */
async function overviewOf(tx: Transaction, reader: Reader, sayFurther?: SayFurther) {
  const person = reader.id
  const cycle = await presentCycle(tx, person)
  const [seen, further] = await Promise.all([
    readOverview(tx, person, cycle?.id ?? null),
    cycle && sayFurther?.(tx, reader, cycle.id),
  ])
  return {
    hasCycle: cycle !== undefined,
    isWritten: Boolean(seen.standing?.purpose),
    purpose: seen.standing?.purpose ?? noPurpose,
    ...seen,
    further,
  }
}

import { presentCycle } from '#cycles'
import type { Reader } from '#people'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { Hono } from 'hono'
import type { ComponentChildren } from 'preact'
import { expectationRoutes } from './expectation-routes.tsx'
import { expectedOf } from './expectations.store.ts'
import { ideaRoutes } from './idea-routes.tsx'
import { ownOf } from './overview.store.ts'
import { peopleAround } from './people.store.ts'
import { peopleOf } from './people.ts'
import { philosophyRoutes } from './philosophy-routes.tsx'
import { pictureRoutes } from './picture-routes.tsx'
import { standingPicture } from './picture.store.ts'
import { PurposePage } from './purpose-page.tsx'
import { noPurpose } from './purpose.ts'
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
      const parts = await db.as(asPerson(reader.id), (tx) => overviewOf(tx, reader, sayFurther))
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
  const [standing, around, expecting, own, further] = await Promise.all([
    cycle && standingPicture(tx, cycle.id),
    peopleAround(tx, person),
    expectedOf(tx, person),
    ownOf(tx, person),
    cycle && sayFurther?.(tx, reader, cycle.id),
  ])
  return {
    hasCycle: cycle !== undefined,
    isWritten: Boolean(standing?.purpose),
    purpose: standing?.purpose ?? noPurpose,
    standing,
    people: peopleOf(around, expecting),
    expecting,
    own: found(own),
    further,
  }
}

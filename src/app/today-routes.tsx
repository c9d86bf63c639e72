import { presentCycle } from '#cycles'
import { asPerson, found, type Database } from '#platform'
import { Hono } from 'hono'
import { sharedWithMe } from './people.store.ts'
import { TodayPage } from './today-page.tsx'
import { words } from './words.ts'
import { yearOf } from './year.store.ts'

/** Today: one question, what waits, where the year stands. */
export const todayRoutes = (db: Database) =>
  new Hono().get('/today', async (c) => {
    const { reader } = c.var
    const parts = await db.as(asPerson(reader.id), async (tx) => {
      const cycle = await presentCycle(tx, reader.id)
      const [year, shared] = await Promise.all([
        yearOf(tx, reader.id, cycle?.id ?? null),
        sharedWithMe(tx, 1),
      ])
      return { cycle, year: found(year), shared: shared[0] }
    })
    const title = words(reader.language)('today')
    return c.render(<TodayPage reader={reader} {...parts} />, { title, at: 'today' })
  })

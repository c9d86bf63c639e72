import { isRunning, presentCycle } from '#cycles'
import { asPerson, found, type Database } from '#platform'
import { Hono } from 'hono'
import { findCard } from './find-card.ts'
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
      const asked = yearOf(tx, reader.id, cycle?.id ?? null)
      const [year, shared, card] = await Promise.all([
        asked,
        sharedWithMe(tx, 1),
        cycle && isRunning(cycle) ? findCard(tx, cycle, reader.today, asked) : undefined,
      ])
      return { cycle, year: found(year), shared: shared[0], card }
    })
    const title = words(reader.language)('today')
    return c.render(<TodayPage reader={reader} {...parts} />, { title, at: 'today' })
  })

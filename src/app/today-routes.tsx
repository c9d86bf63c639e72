import { asPerson, type Database } from '#platform'
import { Hono } from 'hono'
import { readToday } from './read-today.ts'
import { TodayPage } from './today-page.tsx'
import { words } from './words.ts'

/** Today: one question, what waits, where the year stands. */
export const todayRoutes = (db: Database) =>
  new Hono().get('/today', async (c) => {
    const { reader } = c.var
    const parts = await db.ask(
      asPerson(reader.id),
      (tx) => readToday(tx, reader.id, reader.today),
      'one plan',
    )
    const title = words(reader.language)('today')
    return c.render(<TodayPage reader={reader} {...parts} />, { title, at: 'today' })
  })

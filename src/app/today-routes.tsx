import { isRunning, presentCycle } from '#cycles'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import { Hono } from 'hono'
import { aheadOf, type Ahead } from './ahead.store.ts'
import { findCard } from './find-card.ts'
import { sharedAsked, type SharedEntry } from './people.store.ts'
import { TodayPage } from './today-page.tsx'
import { words } from './words.ts'
import { yearOf, type Year } from './year.store.ts'

/** Today: one question, what waits, where the year stands. */
export const todayRoutes = (db: Database) =>
  new Hono().get('/today', async (c) => {
    const { reader } = c.var
    const parts = await db.as(asPerson(reader.id), async (tx) => {
      const cycle = await presentCycle(tx, reader.id)
      const [{ year, card }, others] = await Promise.all([
        cycle && isRunning(cycle) ? findCard(tx, cycle, reader.today) : yearAlone(tx, reader.id, cycle?.id),
        tx.row<Others>(together({ ahead: aheadOf(reader.id), shared: listed(sharedAsked(1)) })),
      ])
      const { ahead, shared } = found(others)
      return { cycle, year, shared: shared.list[0], ahead, card }
    })
    const title = words(reader.language)('today')
    return c.render(<TodayPage reader={reader} {...parts} />, { title, at: 'today' })
  })

/** What comes from others: what is ahead with them, and what was shared last. */
interface Others {
  ahead: Ahead
  shared: Listed<SharedEntry>
}

// The year where the coach asks for nothing: there is no cycle, or it is paused or closed.
const yearAlone = async (tx: Transaction, person: string, cycle = null as string | null) => ({
  year: found(await tx.row<Year>(yearOf(person, cycle))),
  card: undefined,
})

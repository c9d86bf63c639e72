import { asPerson, type Database } from '#platform'
import { Hono } from 'hono'
import { decideCard, keepCard, type Decided } from './decide-card.ts'
import { ledPlace, type LedPlace } from './led-place.store.ts'
import { readToday } from './read-today.ts'
import { TodayPage } from './today-page.tsx'
import { words } from './words.ts'

/** Today: one question, what waits, where the year stands. */
export const todayRoutes = (db: Database) =>
  new Hono().get('/today', async (c) => {
    const { reader } = c.var
    const me = asPerson(reader.id)
    const { undecided, office, ...parts } = await db.ask(me, (tx) => readToday(tx, reader.id), 'one plan')
    const decided =
      undecided && (await db.ask(me, (tx) => decideCard(tx, reader.id, reader.today), 'one plan'))
    const led = office && (await db.ask(me, (tx) => tx.row<LedPlace>(ledPlace(reader.id)), 'one plan'))
    if (decided) keepLater(db, reader.id, { ...decided, looked: true })
    const title = words(reader.language)('today')
    const card = decided ? decided.card : parts.card
    return c.render(<TodayPage reader={reader} {...parts} {...{ card, led }} />, { title, at: 'today' })
  })

// When the answer is on its way. What could not be kept is decided again at the next look.
function keepLater(db: Database, person: string, decided: Decided) {
  if (decided.standing.mark)
    setImmediate(() => db.as(asPerson(person), (tx) => keepCard(tx, person, decided)).catch(() => {}))
}

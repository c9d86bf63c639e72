import { pickCard, rules } from '#coach'
import { isRunning, presentCycle } from '#cycles'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import { Hono } from 'hono'
import { aheadOf, type Ahead } from './ahead.store.ts'
import { circlesAround } from './circles-around.store.ts'
import { lookAt, pictureAsked, type PictureAnswers } from './read-picture.ts'
import { sharedAsked, type SharedEntry } from './people.store.ts'
import { TodayPage } from './today-page.tsx'
import { words } from './words.ts'
import { yearOf } from './year.store.ts'

/** Today: one question, what waits, where the year stands. */
export const todayRoutes = (db: Database) =>
  new Hono().get('/today', async (c) => {
    const { reader } = c.var
    const parts = await db.read(asPerson(reader.id), (tx) => todayOf(tx, reader.id, reader.today))
    const title = words(reader.language)('today')
    return c.render(<TodayPage reader={reader} {...parts} />, { title, at: 'today' })
  })

/** The year, and what comes from others: what is ahead with them, and what was shared last. */
interface Answers extends Pick<PictureAnswers, 'year'> {
  ahead: Ahead
  shared: Listed<SharedEntry>
}

async function todayOf(tx: Transaction, person: string, today: string) {
  const cycle = await presentCycle(tx, person)
  const others = { ahead: aheadOf(person), shared: listed(sharedAsked(1)) }
  const ground = circlesAround(person)
  // Where there is no cycle, or it is paused or closed, the coach asks for nothing.
  if (!cycle || !isRunning(cycle)) {
    const asked = { year: yearOf(person, cycle?.id ?? null), ...others }
    const { year, ahead, shared } = found(await tx.row<Answers>(together(asked, ground)))
    return { cycle, year, ahead, shared: shared.list[0] }
  }
  const asked = together({ ...pictureAsked(cycle), ...others }, ground)
  const { ahead, shared, ...answers } = found(await tx.row<Answers & PictureAnswers>(asked))
  const { picture, wishes, year } = lookAt(cycle, today, answers)
  return { cycle, year, ahead, shared: shared.list[0], card: pickCard(rules, picture, wishes) }
}

import { idIn } from '#addresses'
import { lets } from '#cycles'
import { asPerson, found, Refusal, type Database, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { carryGoal } from './carry-goal.ts'
import { LastYearPage } from './last-year-page.tsx'
import { leaveGoal } from './leave-goal.ts'
import { readLastYear } from './read-last-year.ts'
import { setLeft } from './unfinished.store.ts'
import { words } from './words.ts'

const address = '/goals/last-year'

type LastYear = Awaited<ReturnType<typeof readLastYear>>

/** What was not finished last year: each goal is carried on, or left, with one tap. */
export const lastYearRoutes = (db: Database) =>
  new Hono()
    .get(address, async (c) => {
      const { reader } = c.var
      const { cycle, ...read } = await db.read(asPerson(reader.id), (tx) => readLastYear(tx, reader.id))
      const say = words(reader.language)
      const title = read.year ? say('lastYear', { year: read.year }) : say('lastYearNone')
      const page = <LastYearPage {...{ reader, ...read, title }} rests={!lets(cycle, 'write goals')} />
      return c.render(page, { title, at: 'cycle' })
    })
    .post(`${address}/:id/carrying`, (c) => decide(db, c, (tx, { cycle }, id) => carryGoal(tx, cycle, id)))
    .post(`${address}/:id/leaving`, (c) =>
      decide(db, c, (tx, { cycle, year = '' }, id) =>
        leaveGoal(tx, cycle, { id, reason: words(c.var.reader.language)('leftReason', { year }) }),
      ),
    )
    .post(`${address}/:id/leaving/ending`, (c) =>
      decide(db, c, (tx, { cycle }, id) => setLeft(tx, cycle.personId, id, false)),
    )

async function decide(
  db: Database,
  c: Context,
  deed: (tx: Transaction, read: LastYear, id: string) => Promise<unknown>,
) {
  const [me, id] = [c.var.reader.id, idIn(c)]
  await db.as(asPerson(me), async (tx) => {
    const read = await readLastYear(tx, me)
    if (!lets(read.cycle, 'write goals')) throw new Refusal('not allowed')
    found(read.goals.find((goal) => goal.id === id))
    await deed(tx, read, id)
  })
  return c.redirect(address, 303)
}

import { noteReading } from '#history'
import { personWith } from '#people'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { audiencesOf, whoSees } from '#sharing'
import { Hono } from 'hono'
import { z } from 'zod'
import { GoalPage } from './goal-page.tsx'
import { goalWritingRoutes } from './goal-writing-routes.tsx'
import { goalWith } from './goals.store.ts'
import { words } from './words.ts'

const uuid = (given: string) => found(z.uuid().safeParse(given).data)

/** Goals: writing them, and reading one's own or one that somebody shares. */
export const focusRoutes = (db: Database) =>
  new Hono()
    .route('/', goalWritingRoutes(db))
    .get('/goals/:id', async (c) => {
      const { reader } = c.var
      const id = uuid(c.req.param('id'))
      const [goal, audiences] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([goalWith(tx, reader.id, id), audiencesOf(tx, reader.id, { noun: 'goal', id })]),
      )
      const page = <GoalPage {...{ reader, goal: found(goal), label: whoSees(audiences, reader) }} own />
      return c.render(page, { title: words(reader.language)('edit'), at: 'cycle' })
    })
    .get('/shared/:space/goal/:id', async (c) => {
      const { reader } = c.var
      const [space, id] = [uuid(c.req.param('space')), uuid(c.req.param('id'))]
      const { goal, owner } = await db.as(asPerson(reader.id), (tx) => sharedGoal(tx, space, id))
      const say = words(reader.language)
      const label = { words: say('sharedBy', { name: owner }), who: 'two' } as const
      return c.render(<GoalPage {...{ reader, goal, label }} own={false} />, {
        title: say('edit'),
        at: 'people',
      })
    })

async function sharedGoal(tx: Transaction, space: string, id: string) {
  const [goal, owner] = await Promise.all([goalWith(tx, space, id), personWith(tx, space)])
  const shared = { goal: found(goal), owner: owner?.name ?? '' }
  await noteReading(tx, { noun: 'goal', space, id })
  return shared
}

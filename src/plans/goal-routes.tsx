import { idIn } from '#addresses'
import { schoolYearOf } from '#organizations'
import { asPerson, found, type Database } from '#platform'
import { Hono } from 'hono'
import { GoalPage } from './goal-page.tsx'
import { GoalsPage } from './goals-page.tsx'
import { goalsOf } from './goals.store.ts'
import { homeWith } from './organization.store.ts'
import { readGoal, type Further } from './read-goal.ts'
import { words } from './words.ts'

/** Goals of an organization: the list, one of them, its earlier wordings. */
export const goalRoutes = <Told,>(db: Database, further: Further<Told>) =>
  new Hono()
    .get('/organizations/:id/goals', async (c) => {
      const [{ reader }, id] = [c.var, idIn(c)]
      const [home, goals] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([homeWith(tx, id), goalsOf(tx, id)]),
      )
      const year = c.req.query('year')?.slice(0, 60) || schoolYearOf(reader.today)
      return c.render(<GoalsPage {...{ reader, home: found(home), goals, year }} />, {
        title: words(reader.language)('goalsTitle', { name: found(home).name }),
        at: 'people',
      })
    })
    .get('/organizations/:id/goals/:goal', async (c) => {
      const [{ reader }, space, id] = [c.var, idIn(c), idIn(c, 'goal')]
      const { told, ...goal } = await db.ask(
        asPerson(reader.id),
        (tx) => readGoal(tx, { space, id }, further),
        'one plan',
      )
      const shown = { reader, ...goal, further: further.show(reader, { space, id }, told) }
      return c.render(<GoalPage {...shown} />, { title: shown.goal.statement, at: 'people' })
    })

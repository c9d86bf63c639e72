import type { Reader } from '#people'
import { schoolYearOf } from '#organizations'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import type { ComponentChildren } from 'preact'
import { z } from 'zod'
import { GoalPage } from './goal-page.tsx'
import { GoalsPage } from './goals-page.tsx'
import { goalsOf, goalWith } from './goals.store.ts'
import { aboveOf, belowOf } from './links.store.ts'
import { homeWith } from './organization.store.ts'
import { sentencesServed } from './sentences.store.ts'
import { words } from './words.ts'

/** Shows how many work on a goal, as tallies; the modules above know. Asked in one breath with the rest of the page. */
export type ShowCoverage = (
  tx: Transaction,
  reader: Reader,
  goal: { space: string; id: string },
) => Promise<ComponentChildren>

const idOf = (c: Context, name = 'id') => found(z.uuid().safeParse(c.req.param(name)).data)

/** Goals of an organization: the list, one of them, its earlier wordings. */
export const goalRoutes = (db: Database, showCoverage: ShowCoverage) =>
  new Hono()
    .get('/organizations/:id/goals', async (c) => {
      const [{ reader }, id] = [c.var, idOf(c)]
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
      const [{ reader }, space, id] = [c.var, idOf(c), idOf(c, 'goal')]
      const [home, goal, sentences, above, below, coverage] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([
          homeWith(tx, space),
          goalWith(tx, space, id),
          sentencesServed(tx, space, id),
          aboveOf(tx, space, id),
          belowOf(tx, space, id),
          showCoverage(tx, reader, { space, id }),
        ]),
      )
      const shown = { reader, home: found(home), goal: found(goal), sentences, above, below, coverage }
      return c.render(<GoalPage {...shown} />, { title: shown.goal.statement, at: 'people' })
    })

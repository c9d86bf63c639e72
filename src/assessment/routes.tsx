import { idIn } from '#addresses'
import { presentChoice } from '#cycles'
import { asPerson, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { AssessmentsPage } from './assessments-page.tsx'
import { assessmentsOf } from './assessments.store.ts'
import { beginRoutes } from './begin-routes.tsx'
import { ratingRoutes, type Tools } from './rating-routes.tsx'
import { removeAssessment } from './remove-assessment.ts'
import { summaryRoutes } from './summary-routes.tsx'
import { words } from './words.ts'

/** Self-assessment: all of them, beginning one, one thing at a time, one as a whole, and taking away what is empty. */
export const assessmentRoutes = (tools: Tools) =>
  new Hono()
    .get('/assessments', (c) => showAll(tools.db, c))
    .route('/', beginRoutes(tools.db))
    .route('/', ratingRoutes(tools))
    .route('/', summaryRoutes(tools.db))
    .post('/assessments/:id/ending', async (c) => {
      const [me, id] = [c.var.reader.id, idIn(c)]
      await tools.db.as(asPerson(me), (tx) => removeAssessment(tx, me, id))
      return c.redirect('/assessments', 303)
    })

async function showAll(db: Database, c: Context) {
  const { reader } = c.var
  const [choice, assessments] = await db.ask(
    asPerson(reader.id),
    (tx) => Promise.all([presentChoice(tx, reader.id), assessmentsOf(tx, reader.id)]),
    'one plan',
  )
  const page = <AssessmentsPage {...{ reader, ...choice, assessments }} />
  return c.render(page, { title: words(reader.language)('title'), at: 'cycle' })
}

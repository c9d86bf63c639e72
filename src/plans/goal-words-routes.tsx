import { idIn, madeOnce, numberOf } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { underWayWithin } from '#initiatives'
import { schoolYearOf, yearsFor } from '#organizations'
import { asPerson, type Database, found, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { GoalFormPage, type GoalFormProps } from './goal-form-page.tsx'
import { goalForm, inForm } from './goal.ts'
import { goalWith } from './goals.store.ts'
import { homeWith } from './organization.store.ts'
import { rewriteGoal } from './rewrite-goal.ts'
import { goalAt } from './say-goal.ts'
import { words } from './words.ts'
import { writeGoal } from './write-goal.ts'

/** Writing a goal of an organization, and writing it anew. */
export const goalWordsRoutes = (db: Database) =>
  new Hono()
    .get('/organizations/:id/goals/new', (c) => showForm(db, c))
    .post('/organizations/:id/goals', async (c) => {
      const [space, given] = [idIn(c), await readForm(c.req)]
      const id = numberOf(given)
      const { id: me, today } = c.var.reader
      const answers = answersOf(goalForm, given)
      if (!answers.ok) return showForm(db, c, { answers: given, complaints: answers.complaints })
      const writing = db.as(asPerson(me), (tx) => writeGoal(tx, { space, id, today }, answers.value))
      const outcome = await madeOnce('goal', writing)
      if (outcome && !outcome.ok) return showForm(db, c, { answers: given, complaints: outcome.complaints })
      return c.redirect(`${goalAt(space, id)}?saved=goal-new-${space}`, 303)
    })
    .get('/organizations/:id/goals/:goal/words', (c) => showForm(db, c))
    .post('/organizations/:id/goals/:goal', async (c) => {
      const [space, id, given] = [idIn(c), idIn(c, 'goal'), await readForm(c.req)]
      const { id: me, today } = c.var.reader
      const answers = answersOf(goalForm, given)
      if (!answers.ok) return showForm(db, c, { answers: given, complaints: answers.complaints })
      const outcome = await db.as(asPerson(me), (tx) =>
        rewriteGoal(tx, { space, id, today }, answers.value, given),
      )
      if (outcome.ok) return c.redirect(`${goalAt(space, id)}?saved=goal-${id}`, 303)
      return showForm(db, c, { ...outcome, answers: outcome.between?.answers ?? given })
    })

type Sent = Pick<GoalFormProps, 'answers' | 'between'> & { complaints: Complaints }

async function showForm(db: Database, c: Context, sent?: Sent) {
  const [{ reader }, space] = [c.var, idIn(c)]
  const id = c.req.param('goal') && idIn(c, 'goal')
  const [home, goal, kept, underWay] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([
      homeWith(tx, space),
      id ? goalWith(tx, space, id) : undefined,
      yearsFor(tx, space),
      underWayWithin(tx, space, reader.today),
    ]),
  )
  refuseUnless(found(home).keep)
  if (sent) c.status(422)
  const now = schoolYearOf(reader.today)
  const written = id ? inForm(found(goal)) : { schoolYear: c.req.query('year') ?? now }
  const titles = kept.length > 0 ? kept.map(({ title }) => title) : [now]
  const years = [...new Set([...titles, ...(goal ? [goal.schoolYear] : [])])]
  const form = { reader, home: found(home), id, years, underWay, answers: written, ...sent }
  return c.render(<GoalFormPage {...form} />, {
    title: words(reader.language)(id ? 'editGoal' : 'newGoal'),
    at: 'people',
  })
}

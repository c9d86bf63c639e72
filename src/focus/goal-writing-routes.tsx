import { presentCycle } from '#cycles'
import { answersOf, readForm } from '#forms'
import { asPerson, found, newId, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { GoalFormPage } from './goal-form-page.tsx'
import { goalForm } from './goal.ts'
import { goalWith } from './goals.store.ts'
import { rewriteGoal } from './rewrite-goal.ts'
import { words } from './words.ts'
import { writeGoal } from './write-goal.ts'

const idOf = (c: Context) => found(z.uuid().safeParse(c.req.param('id')).data)

/** Writing a goal, and writing it anew. */
export const goalWritingRoutes = (db: Database) =>
  new Hono()
    .get('/goals/new', (c) => showForm(c, { answers: c.req.query() }))
    .post('/goals', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(goalForm, given)
      if (!answers.ok) return showForm(c, { answers: given, complaints: answers.complaints })
      const [id, me] = [newId(), c.var.reader.id]
      await db.as(asPerson(me), async (tx) => {
        const cycle = found(await presentCycle(tx, me))
        await writeGoal(tx, me, { id, cycleId: cycle.id }, answers.value)
      })
      return c.redirect('/cycle?saved=goal-new', 303)
    })
    .get('/goals/:id/words', async (c) => {
      const [id, me] = [idOf(c), c.var.reader.id]
      const goal = await db.as(asPerson(me), (tx) => goalWith(tx, me, id))
      return showForm(c, { id, answers: { ...found(goal) } })
    })
    .post('/goals/:id', async (c) => {
      const [id, given] = [idOf(c), await readForm(c.req)]
      const answers = answersOf(goalForm, given)
      if (!answers.ok) return showForm(c, { id, answers: given, complaints: answers.complaints })
      const me = c.var.reader.id
      await db.as(asPerson(me), (tx) => rewriteGoal(tx, me, id, answers.value))
      return c.redirect(`/goals/${id}?saved=goal-${id}`, 303)
    })

function showForm(c: Context, form: Omit<Parameters<typeof GoalFormPage>[0], 'reader'>) {
  const { reader } = c.var
  if (form.complaints) c.status(422)
  const title = words(reader.language)(form.id ? 'edit' : 'new')
  return c.render(<GoalFormPage reader={reader} {...form} />, { title, at: 'cycle' })
}

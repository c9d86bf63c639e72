import { presentCycle } from '#cycles'
import { answersOf, asPerson, found, newId, readForm, type Database } from '#platform'
import { audiencesOf, whoSees } from '#sharing'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { GoalPage } from './goal-page.tsx'
import { goalForm } from './goal.ts'
import { goalWith } from './goals.store.ts'
import { rewriteGoal } from './rewrite-goal.ts'
import { words } from './words.ts'
import { writeGoal } from './write-goal.ts'

const idOf = (c: Context) => found(z.uuid().safeParse(c.req.param('id')).data)

/** Phase 2: the leader's goals. */
export const focusRoutes = (db: Database) =>
  new Hono()
    .get('/goals/new', (c) => showForm(c, { answers: c.req.query() }))
    .post('/goals', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(goalForm, given)
      if (!answers.ok) return showForm(c, { answers: given, complaints: answers.complaints })
      const me = c.var.reader.id
      await db.as(asPerson(me), async (tx) => {
        const cycle = found(await presentCycle(tx, me))
        await writeGoal(tx, me, { id: newId(), cycleId: cycle.id }, answers.value)
      })
      return c.redirect('/cycle?saved=goal-new', 303)
    })
    .get('/goals/:id', async (c) => {
      const [id, place] = [idOf(c), c.var.reader]
      const [goal, audiences] = await db.as(asPerson(place.id), (tx) =>
        Promise.all([goalWith(tx, place.id, id), audiencesOf(tx, place.id, { noun: 'goal', id })]),
      )
      return showForm(c, { id, answers: { ...found(goal) }, label: whoSees(audiences, place) })
    })
    .post('/goals/:id', async (c) => {
      const [id, given] = [idOf(c), await readForm(c.req)]
      const answers = answersOf(goalForm, given)
      if (!answers.ok) return showForm(c, { id, answers: given, complaints: answers.complaints })
      const me = c.var.reader.id
      await db.as(asPerson(me), (tx) => rewriteGoal(tx, me, id, answers.value))
      return c.redirect(`/cycle?saved=goal-${id}`, 303)
    })

function showForm(c: Context, form: Omit<Parameters<typeof GoalPage>[0], 'reader'>) {
  const { reader } = c.var
  if (form.complaints) c.status(422)
  const title = words(reader.language)(form.id ? 'edit' : 'new')
  return c.render(<GoalPage reader={reader} {...form} />, { title, at: 'cycle' })
}

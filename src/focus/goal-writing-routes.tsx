import { chosenFor, presentCycle } from '#cycles'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, found, newId, type Database } from '#platform'
import { offerOptions } from '#standards'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { GoalFormPage } from './goal-form-page.tsx'
import { goalWith } from './goals.store.ts'
import { goalsAbove } from './links.store.ts'
import { rewriteGoal } from './rewrite-goal.ts'
import { StarterPage } from './starter-page.tsx'
import { goalForm, tiesForm } from './wording.ts'
import { words } from './words.ts'
import { writeGoal } from './write-goal.ts'

const idOf = (c: Context) => found(z.uuid().safeParse(c.req.param('id')).data)

/** Writing a goal, and writing it anew. */
export const goalWritingRoutes = (db: Database) =>
  new Hono()
    .get('/goals/new', (c) =>
      c.req.query('kind') ? showNew(db, c, c.req.query()) : showStarters(c, c.req.query('from') ?? ''),
    )
    .post('/goals', async (c) => {
      const given = await readForm(c.req)
      const [answers, ties] = [answersOf(goalForm, given), answersOf(tiesForm, given)]
      if (!answers.ok || !ties.ok)
        return showNew(db, c, given, { ...complaintsOf(answers), ...complaintsOf(ties) })
      const [id, me] = [newId(), c.var.reader.id]
      const outcome = await db.as(asPerson(me), async (tx) => {
        const cycle = found(await presentCycle(tx, me))
        return writeGoal(tx, me, { id, cycleId: cycle.id, ties: ties.value }, answers.value)
      })
      if (!outcome.ok) return showNew(db, c, given, outcome.complaints)
      return c.redirect('/cycle?saved=goal-new', 303)
    })
    .get('/goals/:id/words', async (c) => {
      const [id, me] = [idOf(c), c.var.reader.id]
      const goal = await db.ask(asPerson(me), (tx) => goalWith(tx, me, id))
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

const complaintsOf = (outcome: ReturnType<typeof answersOf>) => (outcome.ok ? {} : outcome.complaints)

function showStarters(c: Context, from: string) {
  const { reader } = c.var
  const title = words(reader.language)('new')
  return c.render(<StarterPage {...{ reader, from }} />, { title, at: 'cycle' })
}

/** The form of a new goal with what it can be tied to. A due day at the end of the cycle is proposed. */
async function showNew(db: Database, c: Context, given: Record<string, unknown>, complaints?: Complaints) {
  const me = c.var.reader.id
  const { cycle, ...offer } = await db.as(asPerson(me), async (tx) => {
    const present = await presentCycle(tx, me)
    const [above, chosen] = await Promise.all([
      goalsAbove(tx, me),
      present ? chosenFor(tx, me, present.id) : [],
    ])
    return { cycle: present, above, standards: await offerOptions(tx, chosen) }
  })
  return showForm(c, { answers: { due: cycle?.ends, ...given }, offer, complaints })
}

function showForm(c: Context, form: Omit<Parameters<typeof GoalFormPage>[0], 'reader'>) {
  const { reader } = c.var
  if (form.complaints) c.status(422)
  const title = words(reader.language)(form.id ? 'edit' : 'new')
  return c.render(<GoalFormPage reader={reader} {...form} />, { title, at: 'cycle' })
}

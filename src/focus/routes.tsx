import { presentCycle } from '#cycles'
import { answersOf, readForm } from '#forms'
import { noteReading } from '#history'
import { personWith } from '#people'
import { asPerson, found, newId, type Database, type Transaction } from '#platform'
import { audiencesOf, whoSees } from '#sharing'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { GoalPage } from './goal-page.tsx'
import { goalForm } from './goal.ts'
import { goalWith } from './goals.store.ts'
import { rewriteGoal } from './rewrite-goal.ts'
import { SharedGoalPage } from './shared-goal-page.tsx'
import { words } from './words.ts'
import { writeGoal } from './write-goal.ts'

const uuid = (given: string | undefined) => found(z.uuid().safeParse(given).data)
const idOf = (c: Context) => uuid(c.req.param('id'))

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
    .get('/shared/:space/goal/:id', async (c) => {
      const { reader } = c.var
      const [space, id] = [uuid(c.req.param('space')), idOf(c)]
      const { goal, owner } = await db.as(asPerson(reader.id), (tx) => sharedGoal(tx, space, id))
      return c.render(<SharedGoalPage {...{ reader, goal, owner }} />, {
        title: words(reader.language)('edit'),
        at: 'people',
      })
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

async function sharedGoal(tx: Transaction, space: string, id: string) {
  const [goal, owner] = await Promise.all([goalWith(tx, space, id), personWith(tx, space)])
  const shared = { goal: found(goal), owner: owner?.name ?? '' }
  await noteReading(tx, { noun: 'goal', space, id })
  return shared
}

import { idIn } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, type Database, found, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { EndingPage } from './ending-page.tsx'
import { goalWith } from './goals.store.ts'
import { homeWith } from './organization.store.ts'
import { moveForm } from './move.ts'
import { moveGoal } from './move-goal.ts'
import { goalAt } from './say-goal.ts'
import { trashGoal } from './trash-goal.ts'
import { words } from './words.ts'

/** Where a goal of an organization stands: showing it, ending it, taking it up again; a draft out of sight and back. */
export const standingRoutes = (db: Database) =>
  new Hono()
    .get('/organizations/:id/goals/:goal/ending', (c) => showEnding(db, c))
    .post('/organizations/:id/goals/:goal/state', async (c) => {
      const [space, id, given] = [idIn(c), idIn(c, 'goal'), await readForm(c.req)]
      const answers = answersOf(moveForm, given)
      if (!answers.ok) return showEnding(db, c, { given, complaints: answers.complaints })
      const outcome = await db.as(asPerson(c.var.reader.id), (tx) =>
        moveGoal(tx, { space, id }, answers.value),
      )
      if (!outcome.ok) return showEnding(db, c, { given, complaints: outcome.complaints })
      return c.redirect(`${goalAt(space, id)}?saved=goal-ending-${id}`, 303)
    })
    .post('/organizations/:id/goals/:goal/trash', (c) => trash(db, c, true))
    .post('/organizations/:id/goals/:goal/trash/ending', (c) => trash(db, c, false))

async function trash(db: Database, c: Context, trashed: boolean) {
  const goal = { space: idIn(c), id: idIn(c, 'goal') }
  await db.as(asPerson(c.var.reader.id), (tx) => trashGoal(tx, goal, trashed))
  return c.redirect(goalAt(goal.space, goal.id), 303)
}

async function showEnding(
  db: Database,
  c: Context,
  sent?: { given: Record<string, unknown>; complaints: Complaints },
) {
  const [{ reader }, space, id] = [c.var, idIn(c), idIn(c, 'goal')]
  const [home, goal] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([homeWith(tx, space), goalWith(tx, space, id)]),
  )
  refuseUnless(found(home).keep && found(goal).state !== 'draft')
  if (sent) c.status(422)
  const form = { reader, goal: found(goal), answers: sent?.given ?? {}, complaints: sent?.complaints }
  return c.render(<EndingPage {...form} />, {
    title: words(reader.language)('endTitle'),
    at: 'people',
  })
}

import { idIn, idOf } from '#addresses'
import { readForm } from '#forms'
import { asPerson, found, newId, type Database } from '#platform'
import { stopShowing, takeBack } from '#snapshots'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { choosable } from './goal-to-show.ts'
import { lookBefore, showGoal, type Choice } from './show-goal.ts'
import { ShowingPage, type ShowingPageProps } from './showing-page.tsx'
import { words } from './words.ts'

const partsForm = z.array(z.enum(choosable)).catch([])
const actForm = z.object({ to: z.uuid(), once: z.uuid(), sha256: z.string().length(64) })

/** Showing a goal to an organization, taking it back, and seeing who opened it. */
export const showingRoutes = (db: Database) =>
  new Hono()
    .get('/goals/:id/showing', (c) => {
      const to = c.req.query('to')
      const chosen = to ? partsForm.parse(c.req.queries('with') ?? []) : (['numbers', 'serves'] as const)
      return lookAt(db, c, { chosen, choice: to ? { to: found(idOf(to)), chosen } : undefined })
    })
    .post('/goals/:id/showing', async (c) => {
      const { reader } = c.var
      const [id, given] = [idIn(c), await readForm(c.req)]
      const { to, once, sha256 } = found(actForm.safeParse(given).data)
      const chosen = partsForm.parse([given.with ?? []].flat())
      const shown = await db.as(asPerson(reader.id), async (tx) => {
        const { manifest } = await lookBefore(tx, reader, id, { to, chosen })
        return showGoal(tx, found(manifest), { id: once, sha256 })
      })
      if (!shown) return lookAt(db, c, { chosen, choice: { to, chosen }, between: 'changed' })
      return c.redirect(`/goals/${id}/showing?shown=now#shown`, 303)
    })
    .post('/goals/:id/showing/:snapshot/taking-back', async (c) => {
      const [id, me] = [idIn(c), c.var.reader.id]
      const copy = { snapshot: idIn(c, 'snapshot'), item: { noun: 'goal', id } }
      const inTime = await db.as(asPerson(me), (tx) => takeBack(tx, me, copy))
      if (!inTime) return lookAt(db, c, { chosen: ['numbers', 'serves'], between: 'opened' })
      return c.redirect(`/goals/${id}/showing#shown`, 303)
    })
    .post('/goals/:id/showing/:snapshot/ending', async (c) => {
      const [id, me] = [idIn(c), c.var.reader.id]
      const copy = { snapshot: idIn(c, 'snapshot'), item: { noun: 'goal', id } }
      await db.as(asPerson(me), (tx) => stopShowing(tx, me, copy))
      return c.redirect(`/goals/${id}/showing#shown`, 303)
    })

type Look = Pick<ShowingPageProps, 'chosen' | 'between'> & { choice?: Choice }

async function lookAt(db: Database, c: Context, { choice, ...look }: Look) {
  const { reader } = c.var
  const id = idIn(c)
  const seen = await db.ask(asPerson(reader.id), (tx) => lookBefore(tx, reader, id, choice))
  if (look.between) c.status(422)
  const title = words(reader.language)('showing.title')
  return c.render(<ShowingPage {...{ reader, ...seen, ...look }} once={newId()} />, { title, at: 'cycle' })
}

import { answersOf, complain, readForm, type Complaints } from '#forms'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { goalWith } from './goals.store.ts'
import { rests } from './resting.store.ts'
import { takeValueBack } from './take-value-back.ts'
import { takeBackForm, valueForm } from './value.ts'
import { ValuesPage } from './values-page.tsx'
import { valuesOf } from './values.store.ts'
import { words } from './words.ts'
import { writeValue } from './write-value.ts'

/** Where a goal is now, in one field, from the goal and from My cycle. */
export const valueRoutes = (db: Database) =>
  new Hono()
    .get('/goals/:id/values', (c) => showValues(db, c, c.req.query()))
    .post('/goals/:id/values', async (c) => {
      const [id, given, { reader }] = [idOf(c), await readForm(c.req), c.var]
      const answers = answersOf(valueForm(reader.today), given)
      if (!answers.ok) return showValues(db, c, given, answers.complaints)
      const outcome = await db.as(asPerson(reader.id), async (tx) =>
        (await rests(tx, reader.id, id))
          ? complain({ value: 'closed' })
          : writeValue(tx, reader.id, id, answers.value),
      )
      if (outcome && !outcome.ok) return showValues(db, c, given, outcome.complaints)
      return c.redirect(`${whereTo(id, given.back)}?saved=${keptAs(id, answers.value.was)}`, 303)
    })
    .post('/goals/:id/values/trash', async (c) => {
      const [id, { reader }] = [idOf(c), c.var]
      const { was } = found(takeBackForm.safeParse(await readForm(c.req)).data)
      const closed = await db.as(asPerson(reader.id), async (tx) => {
        if (await rests(tx, reader.id, id)) return true
        await takeValueBack(tx, reader.id, id, was)
      })
      if (closed) return showValues(db, c, {}, { value: 'closed' })
      return c.redirect(`/goals/${id}/values?saved=${keptAs(id, was)}`, 303)
    })

// What the form is kept as on the device; the page names it alike.
const keptAs = (id: string, was?: string) => `value-${id}${was ? `-${was}` : ''}`

// Back to where one came from: My cycle, what was seen so far, the goal.
const whereTo = (id: string, back: unknown) =>
  back === 'cycle' ? '/cycle' : back === 'values' ? `/goals/${id}/values` : `/goals/${id}`

const idOf = (c: Context) => found(z.uuid().safeParse(c.req.param('id')).data)

async function showValues(
  db: Database,
  c: Context,
  answers: Record<string, unknown>,
  complaints?: Complaints,
) {
  const [{ reader }, id] = [c.var, idOf(c)]
  const [goal, values] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([goalWith(tx, reader.id, id), valuesOf(tx, reader.id, id)]),
  )
  if (complaints) c.status(422)
  const title = words(reader.language)('value')
  return c.render(<ValuesPage {...{ reader, values, answers, complaints }} goal={found(goal)} />, {
    title,
    at: 'cycle',
  })
}

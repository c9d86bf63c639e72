import { idIn, idsIn } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { assessmentWith } from './assessments.store.ts'
import type { FindEntries } from './entry-pick.ts'
import { rateItem } from './rate-item.ts'
import { readRating } from './read-rating.ts'
import { RatingPage } from './rating-page.tsx'
import { answersShown, ratingForm } from './rating.ts'
import { nextOpen, ratingWith } from './ratings.store.ts'
import { nameOfRated, stepsFor } from './say-rating.ts'

/** What the pages of an assessment need: the database, and who finds entries of the portfolio. */
export interface Tools {
  db: Database
  findEntries: FindEntries
}

/** One thing at a time: showing it, keeping what is said, going on to the next that is open. */
export const ratingRoutes = (tools: Tools) =>
  new Hono()
    .get('/assessments/:id/next', async (c) => {
      const id = idIn(c)
      const me = c.var.reader.id
      const [, next] = await tools.db.ask(asPerson(me), (tx) =>
        Promise.all([assessmentWith(tx, me, id).then(found), nextOpen(tx, me, id, 0)]),
      )
      return c.redirect(next ? `/assessments/${id}/items/${next.id}` : `/assessments/${id}`, 303)
    })
    .get('/assessments/:id/items/:item', (c) => showRating(tools, c))
    .post('/assessments/:id/items/:item', async (c) => {
      const { id, item } = idsIn(c, 'id', 'item')
      const given = await readForm(c.req)
      const answers = answersOf(ratingForm, given)
      if (!answers.ok) return showRating(tools, c, { given, complaints: answers.complaints })
      const { reader } = c.var
      const rated = await tools.db.as(asPerson(reader.id), async (tx) => {
        const { of, one } = await readOne(tx, reader.id, { id, item })
        const steps = stepsFor(one, of.scale, reader.language).length
        const outcome = await rateItem(tx, reader.id, { of, rating: item, was: one, steps }, answers.value)
        return outcome.ok ? { ...outcome, next: await nextOpen(tx, reader.id, id, one.place) } : outcome
      })
      if (!rated.ok) return showRating(tools, c, { given, complaints: rated.complaints })
      const next = rated.next ? `/items/${rated.next.id}` : ''
      return c.redirect(`/assessments/${id}${next}?saved=assessment-${item}`, 303)
    })

async function readOne(tx: Transaction, person: string, { id, item }: { id: string; item: string }) {
  const [of, one] = await Promise.all([assessmentWith(tx, person, id), ratingWith(tx, person, id, item)])
  return { of: found(of), one: found(one) }
}

interface Back {
  given?: Record<string, unknown>
  complaints?: Complaints
}

async function showRating({ db, findEntries }: Tools, c: Context, { given, complaints }: Back = {}) {
  const { reader } = c.var
  const ids = idsIn(c, 'id', 'item')
  const [read, entries] = await db.ask(
    asPerson(reader.id),
    (tx) => Promise.all([readRating(tx, reader.id, ids), findEntries(tx, reader.id, ids.item)]),
    'one plan',
  )
  const { of, one } = read
  if (complaints) c.status(422)
  const steps = stepsFor(one, of.scale, reader.language)
  const answers = given ?? { ...answersShown(one), entry: one.entries }
  const page = <RatingPage {...{ reader, ...read, steps, entries, answers, complaints }} />
  return c.render(page, { title: nameOfRated(one).slice(0, 80).toWellFormed(), at: 'cycle' })
}

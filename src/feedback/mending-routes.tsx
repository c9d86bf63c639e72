import { idIn } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, found } from '#platform'
import { Hono, type Context } from 'hono'
import { ownFeedback } from './feedback.store.ts'
import { mendForm } from './feedback.ts'
import type { FeedbackTools } from './feedback-tools.ts'
import { mendFeedback } from './mend-feedback.ts'
import { MendPage } from './mend-page.tsx'
import { backTo } from './read-address.ts'
import { withdrawFeedback } from './withdraw-feedback.ts'
import { words } from './words.ts'

/** Mending what one said and taking it back, for a quarter of an hour. */
export const mendingRoutes = ({ db }: FeedbackTools) =>
  new Hono()
    .get('/feedback/given/:id', async (c) => {
      const [id, me] = [idIn(c), c.var.reader.id]
      const said = await db.ask(asPerson(me), (tx) => ownFeedback(tx, me, id))
      return showMending(c, id, { ...found(said) })
    })
    .post('/feedback/given/:id', async (c) => {
      const [id, me] = [idIn(c), c.var.reader.id]
      const given = await readForm(c.req)
      const answers = answersOf(mendForm, given)
      const kept = answers.ok
        ? await db.as(asPerson(me), async (tx) => {
            found(await ownFeedback(tx, me, id))
            return mendFeedback(tx, me, id, answers.value)
          })
        : answers
      if (!kept.ok) return showMending(c, id, given, kept.complaints)
      return c.redirect(`/feedback?saved=mend-${id}`, 303)
    })
    .post('/feedback/given/:id/ending', async (c) => {
      const [id, me] = [idIn(c), c.var.reader.id]
      const { back } = await readForm(c.req)
      const gone = await db.as(asPerson(me), (tx) => withdrawFeedback(tx, me, id))
      if (gone) return c.redirect(backTo(back), 303)
      const said = await db.ask(asPerson(me), (tx) => ownFeedback(tx, me, id))
      return showMending(c, id, { ...found(said) }, { words: 'stands' })
    })

function showMending(c: Context, id: string, answers: Record<string, unknown>, complaints?: Complaints) {
  const { reader } = c.var
  if (complaints) c.status(422)
  const title = words(reader.language)('mendTitle')
  return c.render(<MendPage {...{ reader, id, answers, complaints }} />, { title, at: 'people' })
}

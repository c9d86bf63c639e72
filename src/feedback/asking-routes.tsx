import { idIn } from '#addresses'
import { answersOf, readForm, writing, type Complaints } from '#forms'
import { asPerson, found, refuseUnless } from '#platform'
import type { SharedItem } from '#sharing'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { askFeedback } from './ask-feedback.ts'
import { AskingPage } from './asking-page.tsx'
import { askableFor, putAside, removeAsking } from './askings.store.ts'
import { ownFeedbackAsked, type ToldFeedback } from './feedback.store.ts'
import { nameOf } from './name-items.ts'
import { itemIn } from './read-address.ts'
import type { FeedbackTools } from './feedback-tools.ts'
import { words } from './words.ts'

const askForm = z.object({
  people: z.preprocess(
    (given) => [given ?? []].flat(),
    z.array(z.uuid('people'), 'people').min(1, 'people').max(50, 'people'),
  ),
  question: writing(300),
})

/** Asking for feedback on something of one's own; putting aside what one is asked. */
export const askingRoutes = (tools: FeedbackTools) =>
  new Hono()
    .get('/feedback/asking/:noun/:id', (c) => showAsking(tools, c, itemIn(c)))
    .post('/feedback/asking/:noun/:id', async (c) => {
      const [item, me] = [itemIn(c), c.var.reader.id]
      const given = await readForm(c.req)
      const answers = answersOf(askForm, given)
      if (!answers.ok) return showAsking(tools, c, item, { given, complaints: answers.complaints })
      const asked = await tools.db.as(asPerson(me), (tx) => askFeedback(tx, me, item, answers.value))
      if (!asked) return showAsking(tools, c, item, { given, complaints: { people: 'unseen' } })
      return c.redirect(`/feedback/asking/${item.noun}/${item.id}?saved=asking-${item.id}`, 303)
    })
    .post('/feedback/askings/:id/ending', async (c) => {
      const [id, me] = [idIn(c), c.var.reader.id]
      await tools.db.as(asPerson(me), async (tx) => refuseUnless(await removeAsking(tx, me, id)))
      return c.redirect('/feedback', 303)
    })
    .post('/feedback/asked/:space/:id/ending', async (c) => {
      const [space, id, me] = [idIn(c, 'space'), idIn(c), c.var.reader.id]
      await tools.db.as(asPerson(me), async (tx) => refuseUnless(await putAside(tx, me, space, id)))
      return c.redirect('/feedback', 303)
    })

async function showAsking(
  { db, nameItems }: FeedbackTools,
  c: Context,
  item: SharedItem,
  again?: { given: Record<string, unknown>; complaints: Complaints },
) {
  const { reader } = c.var
  const subject = { ...item, space: reader.id }
  const [people, on, names] = await db.ask(
    asPerson(reader.id),
    (tx) =>
      Promise.all([
        askableFor(tx, reader.id, item),
        tx.row<ToldFeedback>(ownFeedbackAsked(subject)),
        nameItems(tx, reader.id, [subject]),
      ]),
    'one plan',
  )
  if (again) c.status(422)
  const named = found(nameOf(names, subject))
  const page = (
    <AskingPage
      {...{ reader, item, named, people }}
      waiting={found(on).askings.list}
      answers={again?.given}
      complaints={again?.complaints}
    />
  )
  return c.render(page, { title: words(reader.language)('askTitle'), at: 'people' })
}

import { idIn } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { AgainPage } from './again-page.tsx'
import { feedbackOn } from './feedback.store.ts'
import { feedbackForm, type Subject } from './feedback.ts'
import { nameOf } from './name-items.ts'
import { itemIn } from './read-address.ts'
import type { FeedbackTools } from './feedback-tools.ts'
import { words } from './words.ts'
import { writeFeedback } from './write-feedback.ts'

/** Saying something to what is shared. */
export const givingRoutes = (tools: FeedbackTools) =>
  new Hono().post('/feedback/:space{[-0-9a-f]{36}}/:noun/:id', async (c) => {
    const subject = { space: idIn(c, 'space'), ...itemIn(c) }
    const me = c.var.reader.id
    refuseUnless(subject.space !== me)
    const given = await readForm(c.req)
    const answers = answersOf(feedbackForm, given)
    const kept = answers.ok
      ? await tools.db.as(asPerson(me), (tx) => writeFeedback(tx, me, subject, answers.value))
      : answers
    if (!kept.ok) return showAgain(tools, c, subject, { given, complaints: kept.complaints })
    const { space, noun, id } = subject
    return c.redirect(`/shared/${space}/${noun}/${id}?saved=feedback-${id}#feedback`, 303)
  })

interface Again {
  given: Record<string, unknown>
  complaints: Complaints
}

/** The form comes back with the same words: something is missing, or the item was closed while they were written. */
async function showAgain(
  { db, nameItems }: FeedbackTools,
  c: Context,
  subject: Subject,
  { given, complaints }: Again,
) {
  const { reader } = c.var
  const [on, named] = await db.as(asPerson(reader.id), (tx) =>
    Promise.all([feedbackOn(tx, subject), nameItems(tx, reader.id, [subject])]),
  )
  c.status(422)
  const item = nameOf(named, subject)
  const page = <AgainPage {...{ reader, subject, on, item, complaints }} answers={given} />
  return c.render(page, { title: words(reader.language)('title'), at: 'people' })
}

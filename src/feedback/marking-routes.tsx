import { idIn } from '#addresses'
import { answersOf, readForm } from '#forms'
import { asPerson, refuseUnless } from '#platform'
import { Hono } from 'hono'
import { LinePage } from './line-page.tsx'
import { markForm } from './feedback.ts'
import { markFeedback } from './mark-feedback.ts'
import { removeMark } from './marks.store.ts'
import { backTo } from './read-address.ts'
import type { FeedbackTools } from './feedback-tools.ts'
import { words } from './words.ts'

/** What an owner makes of what was said to them, and taking that back. */
export const markingRoutes = ({ db }: FeedbackTools) =>
  new Hono()
    .post('/feedback/from/:author/:id/mark', async (c) => {
      const { reader } = c.var
      const said = { author: idIn(c, 'author'), id: idIn(c) }
      const given = await readForm(c.req)
      const mark = answersOf(markForm, given)
      if (mark.ok) {
        await db.as(asPerson(reader.id), (tx) => markFeedback(tx, reader.id, said, mark.value))
        return c.redirect(backTo(given.back, { saved: `line-${said.id}`, marked: mark.value.state }), 303)
      }
      // A state nobody could choose is no form that can be mended.
      refuseUnless(!mark.complaints.state)
      c.status(422)
      const page = <LinePage {...{ reader, said }} answers={given} complaints={mark.complaints} />
      return c.render(page, { title: words(reader.language)('lineLabel'), at: 'people' })
    })
    .post('/feedback/from/:author/:id/mark/ending', async (c) => {
      const said = { author: idIn(c, 'author'), id: idIn(c) }
      const { back } = await readForm(c.req)
      const me = c.var.reader.id
      await db.as(asPerson(me), async (tx) => refuseUnless(await removeMark(tx, me, said)))
      return c.redirect(backTo(back), 303)
    })

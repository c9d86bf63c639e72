import { idIn, madeOnce, numberOf, wordsAsked } from '#addresses'
import { answersOf, readForm } from '#forms'
import { asPerson, found, newId } from '#platform'
import { supervisorsIn } from '#roundtables'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { bringToMeeting } from './bring-item.ts'
import { meetingWith } from './meetings.store.ts'
import { ownItems } from './own-items.store.ts'
import { pathOf } from './path-of.ts'
import { PresentingPage } from './presenting-page.tsx'
import { meetingIn } from './read-meeting.ts'
import type { MeetingTools } from './meeting-tools.ts'
import { showMeeting } from './meeting-routes.tsx'
import { takeOffAgenda } from './take-off.ts'
import { words } from './words.ts'
import { lineForm, wrongLine } from './wrong-line.ts'

const topicForm = z.object({
  words: lineForm,
  minutes: z.preprocess(
    (given) => given || null,
    z.coerce.number().int().min(1).max(240).nullable().catch(null),
  ),
})
const itemForm = z.object({
  noun: z.enum(['goal', 'inquiry', 'brief', 'assessment', 'philosophy', 'evidence']),
  item: z.uuid(),
})

/** What people bring to a meeting. */
export const bringRoutes = (tools: MeetingTools) => {
  const { db } = tools
  return new Hono()
    .get('/meetings/:space/:id/presenting', (c) => showPresenting(tools, c))
    .post('/meetings/:space/:id/presenting', async (c) => {
      const [me, at] = [c.var.reader.id, meetingIn(c)]
      const { noun, item } = found(itemForm.safeParse(await readForm(c.req)).data)
      await db.as(asPerson(me), (tx) =>
        bringToMeeting(tx, me, at, {
          id: newId(),
          kind: 'presenting',
          item: { noun, id: item },
          minutes: null,
        }),
      )
      return c.redirect(pathOf(at), 303)
    })
    .post('/meetings/:space/:id/topics', async (c) => {
      const [me, at] = [c.var.reader.id, meetingIn(c)]
      const given = await readForm(c.req)
      const topic = answersOf(topicForm, given)
      if (!topic.ok) return showMeeting(tools, c, { wrong: wrongLine('topic', given, topic.complaints) })
      const bringing = db.as(asPerson(me), (tx) =>
        bringToMeeting(tx, me, at, { id: numberOf(given), kind: 'topic', ...topic.value }),
      )
      await madeOnce('agenda_item', bringing)
      return c.redirect(`${pathOf(at)}?saved=topic-${at.id}`, 303)
    })
    .post('/meetings/:space/:id/topics/:row/ending', async (c) => {
      const [me, at, row] = [c.var.reader.id, meetingIn(c), idIn(c, 'row')]
      await db.as(asPerson(me), (tx) => takeOffAgenda(tx, me, at, row))
      return c.redirect(pathOf(at), 303)
    })
}

async function showPresenting({ db, furtherItems }: MeetingTools, c: Context) {
  const { reader } = c.var
  const at = meetingIn(c)
  const asked = wordsAsked(c)
  const [meeting, items, further, supervisors] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([
      meetingWith(tx, at),
      ownItems(tx, reader.id, asked),
      furtherItems(tx, reader.id, asked),
      supervisorsIn(tx, at.space),
    ]),
  )
  const page = (
    <PresentingPage
      {...{ reader, meeting: found(meeting), supervisors, asked }}
      items={[...items, ...further]}
    />
  )
  return c.render(page, { title: words(reader.language)('bring'), at: 'people' })
}

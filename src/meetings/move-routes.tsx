import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, found } from '#platform'
import { chooseSlots, findFree, momentOf } from '#slots'
import { Hono, type Context } from 'hono'
import { askedMoment } from './asked-moment.ts'
import { minutesOf, moveForm } from './meeting.ts'
import { meetingWith } from './meetings.store.ts'
import { moveMeeting } from './move-meeting.ts'
import { MovePage } from './move-page.tsx'
import { pathOf } from './path-of.ts'
import { planningFor } from './planning.store.ts'
import { meetingIn } from './read-meeting.ts'
import type { MeetingTools } from './meeting-tools.ts'
import { words } from './words.ts'

/** Moving a meeting to another day, time or place. */
export const moveRoutes = (tools: MeetingTools) =>
  new Hono()
    .get('/meetings/:space/:id/moment', (c) => showMoving(tools, c))
    .post('/meetings/:space/:id/moment', async (c) => {
      const [me, at, given] = [c.var.reader.id, meetingIn(c), await readForm(c.req)]
      const answers = answersOf(moveForm, given)
      if (!answers.ok) return showMoving(tools, c, { given, complaints: answers.complaints })
      const moved = await tools.db.as(asPerson(me), (tx) => moveMeeting(tx, me, at, answers.value))
      if (!moved.ok) return showMoving(tools, c, { given, complaints: moved.complaints })
      return c.redirect(`${pathOf(at)}?saved=moment-${at.id}`, 303)
    })

interface Form {
  given?: Record<string, unknown>
  complaints?: Complaints
}

async function showMoving({ db }: MeetingTools, c: Context, { given, complaints }: Form = {}) {
  const { reader } = c.var
  const at = meetingIn(c)
  const [one, planning, free] = await db.ask(
    asPerson(reader.id),
    (tx) =>
      Promise.all([
        meetingWith(tx, at),
        planningFor(tx, reader.id, { space: at.space, meeting: at.id }),
        findFree(tx, at.space),
      ]),
    'one plan',
  )
  const meeting = found(one)
  if (meeting.state !== 'planned' && !complaints) return c.redirect(pathOf(at), 303)
  if (complaints) c.status(complaints.seen ? 409 : 422)
  const answers = given ?? {
    ...momentOf(meeting, planning.zone),
    ...meeting,
    facilitator: meeting.facilitatorId,
    ...askedMoment(c),
  }
  const slots = chooseSlots(free, minutesOf(meeting), reader.timeZone)
  const page = <MovePage {...{ reader, meeting, planning, answers, complaints, slots }} />
  return c.render(page, { title: words(reader.language)('moveTitle'), at: 'people' })
}

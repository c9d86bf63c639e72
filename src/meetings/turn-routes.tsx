import { idOf } from '#addresses'
import { answersOf, readForm } from '#forms'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerMeeting } from './answer-meeting.ts'
import { holdMeeting } from './hold-meeting.ts'
import { reachForm } from './meeting.ts'
import { pathOf } from './path-of.ts'
import { meetingIn } from './read-meeting.ts'
import { showMeeting } from './meeting-routes.tsx'
import type { MeetingTools } from './meeting-tools.ts'
import { turnMeeting, type Turn } from './turn-meeting.ts'

const comingForm = z.object({ coming: z.enum(['yes', 'no', 'maybe']) })

/** What became of a meeting and the way back, and whether one comes. */
export const turnRoutes = (tools: MeetingTools) =>
  new Hono()
    .post('/meetings/:space/:id/cancelling', (c) => turn(tools, c, 'cancel'))
    .post('/meetings/:space/:id/cancelling/ending', (c) => turn(tools, c, 'restore'))
    .post('/meetings/:space/:id/missing', (c) => turn(tools, c, 'miss'))
    .post('/meetings/:space/:id/missing/ending', (c) => turn(tools, c, 'reopenMissed'))
    .post('/meetings/:space/:id/holding', (c) => hold(tools, c))
    .post('/meetings/:space/:id/holding/ending', (c) => turn(tools, c, 'reopenHeld'))
    .post('/meetings/:space/:id/answer', (c) => answer(tools.db, c))

async function turn(tools: MeetingTools, c: Context, one: Turn) {
  const [me, at] = [c.var.reader.id, meetingIn(c)]
  const seen = answersOf(reachForm, await readForm(c.req))
  if (!seen.ok) return showMeeting(tools, c, { meanwhile: true })
  const turned = await tools.db.as(asPerson(me), (tx) =>
    turnMeeting(tx, me, at, { turn: one, ...seen.value }),
  )
  return turned.ok ? c.redirect(pathOf(at), 303) : showMeeting(tools, c, { meanwhile: true })
}

async function hold(tools: MeetingTools, c: Context) {
  const [me, at, given] = [c.var.reader.id, meetingIn(c), await readForm(c.req)]
  const seen = answersOf(reachForm, given)
  if (!seen.ok) return showMeeting(tools, c, { meanwhile: true })
  const there = [given.there ?? []].flat().map((id) => found(idOf(id)))
  const held = await tools.db.as(asPerson(me), (tx) => holdMeeting(tx, me, at, { ...seen.value, there }))
  return held.ok ? c.redirect(pathOf(at), 303) : showMeeting(tools, c, { meanwhile: true })
}

async function answer(db: Database, c: Context) {
  const [me, at] = [c.var.reader.id, meetingIn(c)]
  const said = answersOf(comingForm, await readForm(c.req))
  if (said.ok) await db.as(asPerson(me), (tx) => answerMeeting(tx, me, at, said.value.coming))
  return c.redirect(pathOf(at), 303)
}

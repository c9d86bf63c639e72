import { idOf } from '#addresses'
import { asPerson, found } from '#platform'
import { circlesOf } from '#sharing'
import { Hono, type Context } from 'hono'
import { agendaRoutes } from './agenda-routes.tsx'
import { bringRoutes } from './bring-routes.tsx'
import { MeetingsPage } from './meetings-page.tsx'
import { meetingsOf } from './meetings.store.ts'
import { moveRoutes } from './move-routes.tsx'
import { planRoutes } from './plan-routes.tsx'
import { showMeeting } from './meeting-routes.tsx'
import { themeRoutes } from './theme-routes.tsx'
import { leftThemes } from './themes.store.ts'
import type { MeetingTools } from './meeting-tools.ts'
import { meetingIn } from './read-meeting.ts'
import { turnRoutes } from './turn-routes.tsx'
import { words } from './words.ts'

/** Meetings of circles and structures: planned, moved, prepared by themselves, noted afterwards. */
export const meetingRoutes = (tools: MeetingTools) =>
  new Hono()
    .get('/meetings', (c) => showAll(tools, c))
    .route('/', planRoutes(tools))
    .get('/meetings/:space/:id', (c) => showMeeting(tools, c))
    .get('/meetings/:space/:id/running', (c) => tellRunning(tools, c))
    .route('/', moveRoutes(tools))
    .route('/', turnRoutes(tools))
    .route('/', agendaRoutes(tools))
    .route('/', bringRoutes(tools))
    .route('/', themeRoutes(tools))

/** Where the meeting runs, for a page that was opened before: `null` while it does not, and for whoever may not see it. */
async function tellRunning({ db, runs }: MeetingTools, c: Context) {
  const at = meetingIn(c)
  const open = (await db.ask(asPerson(c.var.reader.id), (tx) => runs(tx, at))).find((run) => run.open)
  c.header('cache-control', 'private, no-store')
  return c.json({ href: open ? `/sittings/${at.space}/${open.id}` : null })
}

async function showAll({ db, structures }: MeetingTools, c: Context) {
  const { reader } = c.var
  const given = c.req.query('circle')
  const older = c.req.query('older') === 'yes'
  const chosen = given === undefined ? undefined : found(idOf(given))
  const [meetings, circles, left, names] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([
      meetingsOf(tx, reader.id, { space: chosen, back: older ? 1100 : undefined }),
      circlesOf(tx, reader.id),
      leftThemes(tx, reader.id),
      structures(tx, reader.id),
    ]),
  )
  if (chosen) found(circles.find(({ id }) => id === chosen))
  const page = <MeetingsPage {...{ reader, meetings, circles, chosen, older, left }} structures={names} />
  return c.render(page, { title: words(reader.language)('title'), at: 'people' })
}

import { idIn } from '#addresses'
import { answersOf, readForm } from '#forms'
import { asPerson, newId } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { showMeeting } from './meeting-routes.tsx'
import type { MeetingTools } from './meeting-tools.ts'
import { pathOf } from './path-of.ts'
import { meetingIn } from './read-meeting.ts'
import { takeThemeBack, writeTheme } from './write-theme.ts'
import { lineForm, wrongLine } from './wrong-line.ts'

const themeForm = z.object({ words: lineForm })

/** The themes that stay of a meeting. */
export const themeRoutes = (tools: MeetingTools) =>
  new Hono()
    .post('/meetings/:space/:id/themes', async (c) => {
      const [me, at] = [c.var.reader.id, meetingIn(c)]
      const given = await readForm(c.req)
      const theme = answersOf(themeForm, given)
      if (!theme.ok) return showMeeting(tools, c, { wrong: wrongLine('theme', given, theme.complaints) })
      await tools.db.as(asPerson(me), (tx) => writeTheme(tx, me, at, { id: newId(), ...theme.value }))
      return c.redirect(`${pathOf(at)}?saved=theme-${at.id}`, 303)
    })
    .post('/meetings/:space/:id/themes/:theme/ending', (c) => setTheme(tools, c, true))
    .post('/meetings/:space/:id/themes/:theme/return', (c) => setTheme(tools, c, false))

async function setTheme({ db }: MeetingTools, c: Context, back: boolean) {
  const [me, at, theme] = [c.var.reader.id, meetingIn(c), idIn(c, 'theme')]
  await db.as(asPerson(me), (tx) => takeThemeBack(tx, me, at, { theme, back }))
  return c.redirect(`${pathOf(at)}${back ? `?back=${theme}` : ''}`, 303)
}

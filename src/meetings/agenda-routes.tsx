import { readForm } from '#forms'
import { asPerson, found, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { arrangeAgenda, baseOfAgenda } from './arrange-agenda.ts'
import { readArrangement } from './arrangement.ts'
import { ArrangePage } from './agenda-page.tsx'
import { composeAgenda } from './compose-agenda.ts'
import { meetingWith } from './meetings.store.ts'
import { pathOf } from './path-of.ts'
import { attendeesOf } from './people.store.ts'
import { meetingIn } from './read-meeting.ts'
import type { MeetingTools } from './meeting-tools.ts'
import { words } from './words.ts'

/** Arranging the agenda of a meeting. */
export const agendaRoutes = (tools: MeetingTools) =>
  new Hono()
    .get('/meetings/:space/:id/agenda', (c) => showArranging(tools, c))
    .post('/meetings/:space/:id/agenda', async (c) => {
      const [me, at, given] = [c.var.reader.id, meetingIn(c), await readForm(c.req)]
      const kept = await tools.db.as(asPerson(me), async (tx) => {
        const { agenda } = await agendaIn(tools, tx, c)
        if (given.base !== baseOfAgenda(agenda)) return false
        await arrangeAgenda(tx, me, at, { agenda, wanted: readArrangement(given, agenda) })
        return true
      })
      return kept ? c.redirect(pathOf(at), 303) : showArranging(tools, c, true)
    })

async function agendaIn({ titles }: MeetingTools, tx: Transaction, c: Context) {
  const { reader } = c.var
  const at = meetingIn(c)
  const [one, members] = await Promise.all([meetingWith(tx, at), attendeesOf(tx, at)])
  const meeting = found(one)
  const asked = { reader: reader.id, language: reader.language, members, titles }
  return { meeting, agenda: await composeAgenda(tx, meeting, asked) }
}

async function showArranging(tools: MeetingTools, c: Context, meanwhile = false) {
  const { reader } = c.var
  const { meeting, agenda } = await tools.db.read(asPerson(reader.id), (tx) => agendaIn(tools, tx, c))
  if (meanwhile) c.status(409)
  const page = <ArrangePage {...{ reader, meeting, agenda, meanwhile }} base={baseOfAgenda(agenda)} />
  return c.render(page, { title: words(reader.language)('arrangeTitle'), at: 'people' })
}

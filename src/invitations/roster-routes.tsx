import { answersOf, day, readForm, writing } from '#forms'
import { asPerson, refuseUnless, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import type { InvitationTools } from './invitation-tools.ts'
import { mayGiveRoles, placesToInvite } from './invitations.store.ts'
import { inviteRoster } from './invite-roster.ts'
import { readRoster } from './roster.ts'
import { RosterPage } from './roster-page.tsx'
import { sayRoster } from './say-roster.ts'
import { sendInvitation } from './send-invitation.ts'
import { words } from './words.ts'

const rosterForm = z.object({
  organization: z.uuid('missing'),
  starts: day,
  people: writing(200_000).pipe(z.string().min(1, 'missing')),
})

/** Inviting many at once, from a list. */
export const rosterRoutes = (tools: InvitationTools) =>
  new Hono()
    .get('/invitations/lists/new', (c) => show(c, tools, { organization: c.req.query('organization') ?? '' }))
    .post('/invitations/lists', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(rosterForm, given)
      const say = words(c.var.reader.language)
      if (!answers.ok) {
        const errors = Object.entries(answers.complaints).map(([name, key]) => [name, say(key as 'missing')])
        return show(c, tools, given, Object.fromEntries(errors))
      }
      const read = readRoster(answers.value.people)
      const wrong = (lines: Parameters<typeof sayRoster>[1]) =>
        show(c, tools, given, { people: sayRoster(c.var.reader.language, lines) })
      if (read.wrong.length > 0) return wrong(read.wrong)
      const invited = await tools.db.as(asPerson(c.var.reader.id), async (tx) => {
        const { places, roles } = await mayInvite(tx)
        const beyond = roles ? [] : read.people.filter(({ role }) => role)
        if (beyond.length > 0) return { mayNot: beyond }
        return inviteRoster(tx, read.people, { ...answers.value, places }, sendInvitation(tools))
      })
      if ('mayNot' in invited) return wrong(invited.mayNot.map(said('mayNot')))
      if (invited.ok)
        return c.redirect(`/invitations?${new URLSearchParams(Object.entries(invited.value).map(text))}`, 303)
      const lines = new Set(invited.complaints.people?.split(' ').map(Number))
      return wrong(read.people.filter(({ line }) => lines.has(line)).map(said('school')))
    })

const text = ([name, n]: [string, number]) => [name, String(n)]
const said =
  <Why extends 'school' | 'mayNot'>(why: Why) =>
  ({ line, name, school }: { line: number; name: string; school: string | null }) => ({
    line,
    text: why === 'school' ? (school ?? '') : name,
    why,
  })

async function mayInvite(tx: Transaction) {
  const [places, roles] = await Promise.all([placesToInvite(tx), mayGiveRoles(tx)])
  return { places, roles }
}

async function show(
  c: Context,
  { db }: InvitationTools,
  answers: Record<string, unknown>,
  errors?: Record<string, string>,
) {
  const { reader } = c.var
  const { places, roles } = await db.ask(asPerson(reader.id), mayInvite)
  refuseUnless(places.length > 0)
  if (errors) c.status(422)
  return c.render(<RosterPage {...{ reader, places, roles, answers, errors }} />, {
    title: words(reader.language)('rosterTitle'),
    room: 'record',
  })
}

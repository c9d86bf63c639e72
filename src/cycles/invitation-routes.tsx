import { idIn, idOf, idsIn } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { choosePerson, type FindCandidates } from '#people'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { declineInvitation } from './decline-invitation.ts'
import { inviteForm } from './invitation.ts'
import { InvitationPage } from './invitation-page.tsx'
import {
  dropAnswer,
  invitationTo,
  madeBy,
  organizationsToInviteFor,
  templatesToOffer,
} from './invitations.store.ts'
import { InvitationsPage } from './invitations-page.tsx'
import { inviteColleague } from './invite-colleague.ts'
import { InvitePage } from './invite-page.tsx'
import { withdrawInvitation } from './withdraw-invitation.ts'
import { words } from './words.ts'

interface Tools {
  db: Database
  find: FindCandidates
}

const at = '/cycles/invitations'

/** Inviting to a cycle, and what the invited does with it. */
export const cycleInvitationRoutes = (tools: Tools) =>
  new Hono()
    .get(at, async (c) => {
      const { reader } = c.var
      const made = await tools.db.ask(asPerson(reader.id), (tx) => madeBy(tx, reader.id))
      const title = words(reader.language)('invitationsMade')
      return c.render(<InvitationsPage {...{ reader, made }} />, { title, at: 'cycle' })
    })
    .get(`${at}/new`, (c) => showInviting(tools, c, c.req.query()))
    .post(at, (c) => invite(tools, c))
    .post(`${at}/:id/withdrawal`, async (c) => {
      const { reader } = c.var
      const id = idIn(c)
      await tools.db.as(asPerson(reader.id), (tx) => withdrawInvitation(tx, reader.id, id))
      return c.redirect(at, 303)
    })
    .get(`${at}/:space/:id`, async (c) => {
      const { reader } = c.var
      const invitation = found(
        await tools.db.ask(asPerson(reader.id), (tx) => invitationTo(tx, reader.id, idsIn(c, 'space', 'id'))),
      )
      const say = words(reader.language)
      const title = say('invitedTitle', { name: invitation.by ?? say('someone') })
      return c.render(<InvitationPage {...{ reader, invitation }} />, { title, at: 'cycle' })
    })
    .post(`${at}/:space/:id/declining`, async (c) => {
      const { id } = c.var.reader
      await tools.db.as(asPerson(id), (tx) => declineInvitation(tx, id, idsIn(c, 'space', 'id')))
      return backTo(c)
    })
    .post(`${at}/:space/:id/declining/ending`, async (c) => {
      const { id } = c.var.reader
      await tools.db.as(asPerson(id), (tx) => dropAnswer(tx, id, idsIn(c, 'space', 'id')))
      return backTo(c)
    })

function backTo(c: Context) {
  const { space, id } = idsIn(c, 'space', 'id')
  return c.redirect(`${at}/${space}/${id}`, 303)
}

async function invite(tools: Tools, c: Context) {
  const [given, { reader }] = [await readForm(c.req), c.var]
  const answers = answersOf(inviteForm, given)
  const tried = answers.ok
    ? await tools.db.as(asPerson(reader.id), (tx) =>
        inviteColleague(tx, reader.id, answers.value, reader.today),
      )
    : answers
  if (!tried.ok) return showInviting(tools, c, given, tried.complaints)
  return c.redirect(`${at}?saved=cycle-invitation-${answers.ok ? answers.value.person : ''}`, 303)
}

async function showInviting(
  { db, find }: Tools,
  c: Context,
  answers: Record<string, unknown>,
  complaints?: Complaints,
) {
  const { reader } = c.var
  const chosen = idOf(answers['person'])
  const [choice, templates, organizations] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([
      choosePerson(tx, find, answers),
      chosen ? templatesToOffer(tx, chosen) : [],
      chosen ? organizationsToInviteFor(tx) : [],
    ]),
  )
  if (chosen) found(choice.person)
  if (complaints) c.status(422)
  const title = words(reader.language)('inviteTitle')
  return c.render(<InvitePage {...{ reader, answers, complaints, ...choice, templates, organizations }} />, {
    title,
    at: 'cycle',
  })
}

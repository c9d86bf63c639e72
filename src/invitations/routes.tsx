import { idIn, madeOnce, numberOf, pageAsked } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { sealLink } from '#links'
import { lettersOf } from '#mail'
import { asPerson, found, refuseUnless, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { invitationForm, stateOf, type Invitation } from './invitation.ts'
import { InvitationPage } from './invitation-page.tsx'
import { InvitationsPage } from './invitations-page.tsx'
import type { InvitationTools } from './invitation-tools.ts'
import {
  invitationsOf,
  mayGiveRoles,
  pageSize,
  placesToInvite,
  renewInvitation,
  revokeInvitation,
} from './invitations.store.ts'
import { InvitePage } from './invite-page.tsx'
import { invitePerson } from './invite-person.ts'
import { rosterRoutes } from './roster-routes.tsx'
import { sendInvitation } from './send-invitation.ts'
import { words } from './words.ts'

/** Inviting people, handing their links over, making new ones, taking them back. */
export const invitationRoutes = (tools: InvitationTools) =>
  new Hono()
    .get('/invitations', (c) => showList(c, tools))
    .get('/invitations/new', (c) => showForm(c, tools, { organization: c.req.query('organization') ?? '' }))
    .post('/invitations', async (c) => {
      const given = await readForm(c.req)
      const read = answersOf(invitationForm, given)
      if (!read.ok) return showForm(c, tools, given, read.complaints)
      const { organization: organizationId, ...answers } = read.value
      const one = { ...answers, organizationId, id: numberOf(given) }
      const inviting = tools.db.as(asPerson(c.var.reader.id), (tx) =>
        invitePerson(tx, one, sendInvitation(tools)),
      )
      await madeOnce('invitation', inviting)
      return c.redirect(`/invitations/${one.id}`, 303)
    })
    .route('/', rosterRoutes(tools))
    .get('/invitations/:id', (c) => showOne(c, tools))
    .post('/invitations/:id/links', (c) =>
      carryOut(c, tools, async (tx, one) => {
        if ((await renewInvitation(tx, one.id)) && one.email) await sendInvitation(tools)(tx, one)
      }),
    )
    .post('/invitations/:id/revocation', (c) => carryOut(c, tools, (tx, one) => revokeInvitation(tx, one.id)))

const aboutOf = (c: Context, title = words(c.var.reader.language)('invitations')) => ({
  title,
  room: 'record' as const,
})

async function invitationWith(tx: Transaction, c: Context) {
  return found((await invitationsOf(tx, { id: idIn(c) }))[0])
}

// How many of a list were invited just now stands in the address to which its form leads.
const listedForm = z.object({
  invited: z.coerce.number().int().min(0),
  already: z.coerce.number().int().min(0),
})

async function showList(c: Context, { db, mail }: InvitationTools) {
  const { reader } = c.var
  const page = pageAsked(c)
  const [places, all] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([placesToInvite(tx), invitationsOf(tx, { page })]),
  )
  refuseUnless(places.length > 0)
  const [list, more] = [all.slice(0, pageSize), all.length > pageSize]
  const listed = listedForm.safeParse(c.req.query()).data
  return c.render(<InvitationsPage {...{ reader, list, page, more, listed }} mail={mail.ready} />, aboutOf(c))
}

async function showOne(c: Context, { db, mail, publicUrl, secret }: InvitationTools) {
  const { reader } = c.var
  const [one, letters] = await db.read(asPerson(reader.id), async (tx) => {
    const invitation = await invitationWith(tx, c)
    return [
      invitation,
      await lettersOf(tx, invitation.organizationId, { invitation: invitation.id }),
    ] as const
  })
  const link = `${publicUrl}/invited/${sealLink(secret, { ...one, noun: 'invitation' })}`
  const open = stateOf(one, reader.now) === 'open'
  return c.render(
    <InvitationPage {...{ reader, one, letters }} link={open ? link : undefined} mail={mail.ready} />,
    aboutOf(c, one.name),
  )
}

async function showForm(
  c: Context,
  { db }: InvitationTools,
  answers: Record<string, unknown>,
  complaints?: Complaints,
) {
  const { reader } = c.var
  const [places, roles] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([placesToInvite(tx), mayGiveRoles(tx)]),
  )
  refuseUnless(places.length > 0)
  if (complaints) c.status(422)
  return c.render(
    <InvitePage {...{ reader, places, roles, answers, complaints }} />,
    aboutOf(c, words(reader.language)('inviteTitle')),
  )
}

// What was accepted or taken back meanwhile stays as it is; the page says how it stands.
async function carryOut(
  c: Context,
  { db }: InvitationTools,
  deed: (tx: Transaction, one: Invitation) => Promise<unknown>,
) {
  await db.as(asPerson(c.var.reader.id), async (tx) => deed(tx, await invitationWith(tx, c)))
  return c.redirect(`/invitations/${idIn(c)}`, 303)
}

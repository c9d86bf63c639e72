import { findAccount, goOn, mayTry, visitorOf } from '#accounts'
import { answersOf, readForm, type Complaints } from '#forms'
import { idOfLink, isSealed } from '#links'
import { newId, Refusal } from '#platform'
import { Hono, type Context } from 'hono'
import { acceptInvitation, arriveInvited } from './accept-invitation.ts'
import type { InvitationTools } from './invitation-tools.ts'
import { InvitedPage, NoInvitationPage } from './invited-page.tsx'
import { arrivalForm, isOpen, type Arrival, type Invited } from './invited.ts'
import { heldInvitation } from './invitations.store.ts'
import { words } from './words.ts'

const title = words('en')('invitedTitle')

/** The link of an invitation: whoever holds it accepts with the account they have, or makes one. */
export const invitedRoutes = (tools: InvitationTools) =>
  new Hono()
    .get('/invited/:link', async (c) => {
      const held = await heldBy(tools, c)
      return held ? showInvited(c, held.invited) : showNone(c)
    })
    .post('/invited/:link', async (c) => {
      const held = await heldBy(tools, c)
      if (!held) return showNone(c)
      const given = await readForm(c.req)
      const read = answersOf(arrivalForm, given)
      if (!read.ok) return showInvited(c, held.invited, given, read.complaints)
      const complaint = await complaintOf(tools, c, { link: held.id, email: read.value.email })
      if (complaint) return showInvited(c, held.invited, given, { email: complaint })
      return arrive(c, tools, { ...held, answers: read.value })
    })
    .post('/invited/:link/acceptance', async (c) => {
      const held = await heldBy(tools, c)
      if (!held || !c.var.reader) return showNone(c)
      await acceptInvitation(tools.db, c.var.reader.id, held.id)
      return c.redirect('/today', 303)
    })

interface Held {
  id: string
  invited: Invited
}

// Nothing is told of an invitation before the seal is proven.
async function heldBy(
  { db, accounts, secret, clock }: InvitationTools,
  c: Context,
): Promise<Held | undefined> {
  const link = c.req.param('link') ?? ''
  const id = idOfLink(link)
  const invited = id && (await db.ask({ kind: 'link', link: id }, heldInvitation))
  if (!id || !invited || !isSealed(secret, link, { noun: 'invitation', id, round: invited.round }))
    return undefined
  if (!isOpen(invited, clock.now())) return undefined
  const { acceptedBy } = invited
  return acceptedBy && (await findAccount(accounts.pool, { person: acceptedBy }))
    ? undefined
    : { id, invited }
}

// Who makes an account with an address that has one has to hear of it. So that nobody tries a list of addresses, the tries
// of a link are counted, and past them the answer is the same for every address.
async function complaintOf(
  { accounts: { pool } }: InvitationTools,
  c: Context,
  { link, email }: { link: string; email: string },
) {
  if (!(await mayTry(pool, 'invited', { address: c.var.address, account: link }))) return 'tooOften'
  return (await findAccount(pool, { email: email.toLowerCase() })) && 'haveAccount'
}

// The person first, then their account: a pair that was left half made is finished when the link is opened again.
async function arrive(
  c: Context,
  { db, accounts }: InvitationTools,
  { id: link, invited, answers }: Held & { answers: Arrival },
) {
  const person = invited.acceptedBy ?? newId()
  if (!invited.acceptedBy) await arriveInvited(db, { id: person, name: answers.name, link }, invited)
  const signed = await accounts.open(person, answers.email, answers.password, visitorOf(c))
  if (!signed.ok) throw new Refusal('busy')
  return goOn(c, signed)
}

function showInvited(
  c: Context,
  invited: Invited,
  answers: Record<string, unknown> = {},
  complaints?: Complaints,
) {
  if (complaints) c.status(complaints.email === 'tooOften' ? 429 : 422)
  const path = `/invited/${c.req.param('link')}`
  return c.render(<InvitedPage {...{ reader: c.var.reader, path, invited, answers, complaints }} />, {
    title,
  })
}

function showNone(c: Context) {
  c.status(404)
  return c.render(<NoInvitationPage language="en" />, { title })
}

import { complain, done, type Outcome } from '#forms'
import { newId, type Transaction } from '#platform'
import { openAddresses } from './invitations.store.ts'
import type { NewInvitation } from './invitation.ts'
import { invitePerson } from './invite-person.ts'
import { kindOfTitle, type Listed } from './roster.ts'

/** Where people of a list go: the organization that is meant where a line names no school, and all that can be named. */
interface Places {
  organization: string
  places: readonly { id: string; name: string }[]
  starts: string
}

/**
 * Invites everybody on a list to their place, or nobody: it complains of the lines whose school is none the asker may invite
 * to. Whoever has an invitation that still waits is left out. Gives how many were invited, and how many had one.
 */
export async function inviteRoster(
  tx: Transaction,
  people: readonly Listed[],
  { organization, places, starts }: Places,
  send: (tx: Transaction, one: NewInvitation) => Promise<void>,
): Promise<Outcome<{ invited: number; already: number }>> {
  const named = new Map(places.map(({ id, name }) => [name.toLowerCase(), id]))
  const placeOf = ({ school }: Listed) => (school ? named.get(school.toLowerCase()) : organization)
  const lost = people.filter((one) => !placeOf(one))
  if (lost.length > 0) return complain({ people: lost.map(({ line }) => line).join(' ') })
  const open = await openAddresses(
    tx,
    people.map(({ email }) => email),
  )
  const fresh = people.filter(({ email }) => !open.has(email.toLowerCase()))
  for (const one of fresh) {
    const { name, email, title, role } = one
    const post = { organizationId: placeOf(one)!, title, roleKind: kindOfTitle(title), starts }
    await invitePerson(tx, { id: newId(), name, email, role, ...post }, send)
  }
  return done({ invited: fresh.length, already: people.length - fresh.length })
}

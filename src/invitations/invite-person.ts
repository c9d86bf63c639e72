import { remember } from '#history'
import type { Transaction } from '#platform'
import type { NewInvitation } from './invitation.ts'
import { addInvitation } from './invitations.store.ts'

/** Invites somebody to take a post. The letter, where there is an address and a mail server, joins this transaction. */
export async function invitePerson(
  tx: Transaction,
  one: NewInvitation,
  send: (tx: Transaction, one: NewInvitation) => Promise<void>,
) {
  await addInvitation(tx, one)
  await remember(tx, 'invited', { noun: 'invitation', space: one.organizationId, id: one.id })
  if (one.email) await send(tx, one)
}

import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { removeInvitation } from './invitations.store.ts'

/** Whoever made an invitation takes it back. */
export async function withdrawInvitation(tx: Transaction, person: string, id: string) {
  refuseUnless(await removeInvitation(tx, { space: person, id }))
  await remember(tx, 'took back', { noun: 'cycle invitation', space: person, id })
}

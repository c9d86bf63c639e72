import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { removeInvitation } from './invitations.store.ts'

/** Whoever made an invitation takes it back. */
export async function withdrawInvitation(tx: Transaction, person: string, id: string) {
  found((await removeInvitation(tx, { space: person, id })) || undefined)
  await remember(tx, 'took back', { noun: 'cycle invitation', space: person, id })
}

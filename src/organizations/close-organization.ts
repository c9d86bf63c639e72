import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { setClosed } from './organizations.store.ts'

/** Closes an organization after a day, or with no day opens it again. What is kept of it stays. */
export async function closeOrganization(tx: Transaction, id: string, closedOn: string | null) {
  refuseUnless(await setClosed(tx, id, closedOn))
  await remember(tx, closedOn ? 'closed' : 'opened', { noun: 'organization', space: id, id })
}

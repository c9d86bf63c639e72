import { remember } from '#history'
import type { Transaction } from '#platform'
import { addOffice } from './roles.store.ts'

/** Whoever has just founded the top of a tree becomes its leadership office and its IT administrator. */
export async function openOffice(tx: Transaction, organizationId: string) {
  await addOffice(tx, organizationId)
  await remember(tx, 'opened', { noun: 'office', space: organizationId, id: organizationId })
}

import { remember } from '#history'
import { personOf, refuseUnless, type Transaction } from '#platform'
import { removeProposal } from './agreements.store.ts'

/** Whoever proposed a version takes it back, as long as it is not in force. */
export async function withdrawProposal(tx: Transaction, circle: string, version: string) {
  refuseUnless(await removeProposal(tx, circle, version, personOf(tx.who)))
  await remember(tx, 'withdrew', { noun: 'agreement', space: circle, id: version })
}

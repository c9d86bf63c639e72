import { refuseUnless, type Transaction } from '#platform'
import { dropAsking } from './partners.store.ts'

/** Who is asked says no. It ends for both; nothing is remembered and nobody is told. */
export async function declineAsking(tx: Transaction, id: string) {
  refuseUnless(await dropAsking(tx, id))
}

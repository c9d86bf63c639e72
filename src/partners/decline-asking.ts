import { Refusal, type Transaction } from '#platform'
import { dropAsking } from './partners.store.ts'

/** Who is asked says no. It ends for both; nothing is remembered and nobody is told. */
export async function declineAsking(tx: Transaction, id: string) {
  if (!(await dropAsking(tx, id))) throw new Refusal('not found')
}

import { found, refuseUnless, type Transaction } from '#platform'
import { partnershipWith, putMain } from './partners.store.ts'

/** A leader says which of their partnerships is the main one. */
export async function chooseMain(tx: Transaction, me: string, id: string) {
  const { kind, state } = found(await partnershipWith(tx, me, id))
  refuseUnless(kind === 'partnership' && state === 'active')
  await putMain(tx, me, id)
}

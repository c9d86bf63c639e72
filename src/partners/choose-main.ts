import { found, Refusal, type Transaction } from '#platform'
import { partnershipWith, putMain } from './partners.store.ts'

/** A leader says which of their partnerships is the main one. */
export async function chooseMain(tx: Transaction, me: string, id: string) {
  const { kind, state } = found(await partnershipWith(tx, me, id))
  if (kind !== 'partnership' || state !== 'active') throw new Refusal('not found')
  await putMain(tx, me, id)
}

import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import type { Protocol } from './protocol.ts'
import { setAside } from './protocols.store.ts'

/** A member puts a recipe of the group aside, or takes it up again as it was. What the library brings stays. */
export async function putAside(tx: Transaction, { key, own }: Protocol, aside: boolean) {
  const { space } = found(own)
  refuseUnless(await setAside(tx, key, aside))
  await remember(tx, aside ? 'put aside' : 'took up', { noun: 'protocol', space, id: key })
}

import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { setFacilitator } from './sittings.store.ts'

/** Somebody who is present leads from here on. */
export async function leadSitting(
  tx: Transaction,
  person: string,
  { space, id }: { space: string; id: string },
) {
  refuseUnless(await setFacilitator(tx, space, id, person))
  await remember(tx, 'took the lead of', { noun: 'sitting', space, id })
}

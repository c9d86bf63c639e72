import { found, type Transaction } from '#platform'
import { accessWith, addConfirmation } from './accesses.store.ts'

/** Another administrator confirms: the reader may read for the days that were asked, and the owner is told. */
export async function confirmAccess(tx: Transaction, id: string) {
  await addConfirmation(tx, found(await accessWith(tx, id)))
}

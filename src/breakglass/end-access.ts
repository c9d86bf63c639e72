import { found, type Transaction } from '#platform'
import { accessWith, addEnding } from './accesses.store.ts'

/** The reader or an administrator ends it now; from this moment on nothing is open. */
export async function endAccess(tx: Transaction, me: string, id: string) {
  await addEnding(tx, me, found(await accessWith(tx, id)))
}

import { found, type Transaction } from '#platform'
import { accessWith, addDeclining } from './accesses.store.ts'

/** An administrator declines, or takes back what they asked for. What was answered stays as it is. */
export async function declineAccess(tx: Transaction, me: string, id: string) {
  await addDeclining(tx, me, found(await accessWith(tx, id)))
}

import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import { importWith, markTakenBack } from './imports.store.ts'
import { keepsData } from './keeping.store.ts'
import { holdData } from './points.store.ts'
import { settleImport } from './settle-import.ts'

/**
 * Whoever keeps the data of an organization takes an import back: its numbers stand as they would without it. One that is
 * taken back already stays so. Refused where it is not kept what it says.
 */
export async function takeBack(tx: Transaction, space: string, id: string) {
  refuseUnless(await keepsData(tx, space))
  await holdData(tx, space)
  if (await markTakenBack(tx, space, id)) {
    await settleImport(tx, space, id)
    await remember(tx, 'took back', { noun: 'indicators', space, id })
  } else refuseUnless(found(await importWith(tx, space, id)).kept)
}

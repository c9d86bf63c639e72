import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import { importWith, markBroughtBack } from './imports.store.ts'
import { keepsData } from './keeping.store.ts'
import { giveUnitsBack } from './measures.store.ts'
import { holdData } from './points.store.ts'
import { settleImport } from './settle-import.ts'

/**
 * Whoever keeps the data of an organization brings an import back that was taken back: it stands again in its old place,
 * so what a later import says stays. One that stands already stays so.
 */
export async function bringBack(tx: Transaction, space: string, id: string) {
  refuseUnless(await keepsData(tx, space))
  await holdData(tx, space)
  await giveUnitsBack(tx, space, id)
  if (await markBroughtBack(tx, space, id)) {
    await settleImport(tx, space, id)
    await remember(tx, 'brought back', { noun: 'indicators', space, id })
  } else found(await importWith(tx, space, id))
}

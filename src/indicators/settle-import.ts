import type { Transaction } from '#platform'
import { reachOf, settlePoints } from './layers.store.ts'
import { showAgain } from './show-again.ts'

/** After an import was taken or brought back: what it says stands or not, and what everybody may see of it is written anew. */
export async function settleImport(tx: Transaction, space: string, id: string) {
  await settlePoints(tx, space, id)
  const { measures, years } = await reachOf(tx, space, id)
  await showAgain(tx, space, measures, years)
}

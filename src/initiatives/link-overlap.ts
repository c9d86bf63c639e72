import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import { putOverlap, type Overlap } from './overlaps.store.ts'

/** Notes that two initiatives of an organization overlap, and what they share. */
export async function linkOverlap(tx: Transaction, space: string, overlap: Omit<Overlap, 'id'>) {
  refuseUnless(overlap.one !== overlap.other)
  const { id } = found(await putOverlap(tx, space, overlap))
  await remember(tx, 'noted', { noun: 'overlap', space, id })
}

import type { Transaction } from '#platform'
import { measureWith } from './measures.store.ts'
import { shownSpots, type Asked } from './shown.store.ts'

/** A measure and the grades and groups there are of it about an organization, without a number. */
export async function spotsOf(tx: Transaction, asked: Omit<Asked, 'grade'>) {
  const [measure, spots] = await Promise.all([
    measureWith(tx, asked.space, asked.measure),
    shownSpots(tx, asked),
  ])
  return { measure, ...spots }
}

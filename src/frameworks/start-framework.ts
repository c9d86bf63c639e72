import { remember } from '#history'
import { personOf, type Transaction } from '#platform'
import { addWhole } from './add-whole.ts'
import type { Whole } from './whole.ts'

/** Writes the first draft of a framework. */
export async function startFramework(tx: Transaction, whole: Whole) {
  const { space, id } = whole.version
  await addWhole(tx, whole, personOf(tx.who))
  await remember(tx, whole.origin === 'adapted' ? 'adapted' : 'started', { noun: 'framework', space, id })
}

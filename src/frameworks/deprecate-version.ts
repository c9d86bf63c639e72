import { remember } from '#history'
import { found, personOf, type Transaction } from '#platform'
import type { Pointer } from './pointer.ts'
import { addStep, stepsOf } from './versions.store.ts'

/**
 * Says that a version is no longer in use: nobody adopts it any more, whoever uses it goes on, and it stays readable. For
 * good, and once. A draft cannot be; it is adopted or thrown away.
 */
export async function deprecateVersion(tx: Transaction, version: Pointer) {
  found((await stepsOf(tx, version.space, version.id)).find((step) => step === 'adopted'))
  const noted = await addStep(tx, version, 'deprecated', personOf(tx.who))
  if (noted) await remember(tx, 'deprecated', { noun: 'framework', space: version.space, id: version.id })
}

import { found, refuseUnless, type Transaction } from '#platform'
import type { Initiative } from './initiative.ts'
import { holdInitiative, inventoryOf } from './initiatives.store.ts'

/** An initiative as it stands, and nobody writes it before this transaction ends. Refused for whoever does not keep it. */
export async function holdOne(tx: Transaction, at: { space: string; id: string }): Promise<Initiative> {
  refuseUnless(await holdInitiative(tx, at))
  return found((await inventoryOf(tx, at.space)).find(({ id }) => id === at.id))
}

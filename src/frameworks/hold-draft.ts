import { complain, done, type Outcome } from '#forms'
import { found, refuseUnless, type Transaction } from '#platform'
import { lifeOf } from './drafts.store.ts'
import type { Place } from './place.ts'
import { holdVersion } from './versions.store.ts'

/**
 * Holds a draft until the transaction ends, so that nobody adopts it while it is changed. Complains where it is fixed;
 * who does not keep it finds nothing.
 */
export async function holdDraft(tx: Transaction, at: Place): Promise<Outcome<void>> {
  // What is adopted cannot be held any more; what was adopted while we waited shows in the next statement.
  await holdVersion(tx, at.space, at.version)
  const life = found(await lifeOf(tx, at))
  refuseUnless(life.keeps)
  return life.adoptedAt ? complain({ version: 'fixed' }) : done(undefined)
}

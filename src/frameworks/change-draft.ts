import { complain, type Outcome } from '#forms'
import { remember } from '#history'
import type { Transaction } from '#platform'
import { holdDraft } from './hold-draft.ts'
import type { Place } from './place.ts'
import { originOf, versionWith } from './versions.store.ts'

/**
 * Holds a draft, does something to what stands in it, and remembers the verb. Complains where it is fixed, where it was
 * brought in under a license that forbids changes, or where the deed does.
 */
export async function changeDraft<T>(
  tx: Transaction,
  at: Place,
  verb: string,
  deed: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const held = await holdDraft(tx, at)
  if (!held.ok) return held
  const [version, framework] = await Promise.all([
    versionWith(tx, at.space, at.version),
    originOf(tx, at.space, at.version),
  ])
  if (version?.noDerivatives && framework?.origin === 'imported') return complain({ version: 'noChanges' })
  const outcome = await deed()
  if (outcome.ok) await remember(tx, verb, { noun: 'framework', space: at.space, id: at.version })
  return outcome
}

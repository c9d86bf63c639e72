import { done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import { removeEmptyFramework, removeVersion } from './drafts.store.ts'
import { holdDraft } from './hold-draft.ts'
import type { Place } from './place.ts'
import { versionWith } from './versions.store.ts'

/** Throws a draft away for good, and its framework where nothing else is left of it. Complains where it is fixed. */
export async function discardDraft(tx: Transaction, at: Place): Promise<Outcome<void>> {
  const held = await holdDraft(tx, at)
  if (!held.ok) return held
  const { frameworkId } = found(await versionWith(tx, at.space, at.version))
  refuseUnless(await removeVersion(tx, at))
  await removeEmptyFramework(tx, at.space, frameworkId)
  await remember(tx, 'threw away', { noun: 'framework', space: at.space, id: at.version })
  return done(undefined)
}

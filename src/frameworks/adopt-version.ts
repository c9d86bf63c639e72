import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { newId, personOf, refuseUnless, type Transaction } from '#platform'
import type { AdoptAnswers } from './adoption.ts'
import { addAdoption } from './adoptions.store.ts'
import type { Pointer } from './pointer.ts'
import { addStep, holdVersion, stepsOf } from './versions.store.ts'

/**
 * An organization uses a version from a day on. A draft is fixed for good with it; only who keeps it can do that. What is
 * no longer in use is not adopted any more. To adopt the same again changes nothing.
 */
export async function adoptVersion(
  tx: Transaction,
  version: Pointer,
  { organization, uses, roleKinds, starts }: AdoptAnswers,
): Promise<Outcome<void>> {
  // A version that is fixed cannot be held and needs no holding; a draft is, until it is fixed.
  const held = await holdVersion(tx, version.space, version.id)
  const steps = await stepsOf(tx, version.space, version.id)
  if (steps.includes('deprecated')) return complain({ organization: 'deprecated' })
  if (!steps.includes('adopted')) await fix(tx, version, held !== undefined)
  const adoption = { space: organization, id: newId(), uses, roleKinds, starts }
  if (await addAdoption(tx, version, adoption))
    await remember(tx, 'adopted', { noun: 'framework', space: organization, id: version.id })
  return done(undefined)
}

async function fix(tx: Transaction, version: Pointer, held: boolean) {
  refuseUnless(held)
  await addStep(tx, version, 'adopted', personOf(tx.who))
  await remember(tx, 'fixed', { noun: 'framework', space: version.space, id: version.id })
}

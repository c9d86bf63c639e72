import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import { adoptionWith, goesOn, setAdoptionEnd } from './adoptions.store.ts'
import type { Pointer } from './pointer.ts'

/**
 * Ends the use of a version after a day, or with none lets it go on. What was begun under it keeps its version. Refuses
 * whoever does not keep the frameworks of the organization.
 */
export async function endAdoption(
  tx: Transaction,
  version: string,
  adoption: Pointer,
  ends: string | null,
): Promise<Outcome<void>> {
  const held = found(await adoptionWith(tx, version, adoption))
  if (held.ends === ends) return done(undefined)
  if (ends && ends < held.starts) return complain({ ends: 'order' })
  if (!ends && (await goesOn(tx, version, held))) return complain({ ends: 'twice' })
  refuseUnless(await setAdoptionEnd(tx, adoption, ends))
  await remember(tx, ends ? 'ended' : 'continued', { noun: 'framework', space: adoption.space, id: version })
  return done(undefined)
}

import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import { fitsBelow, organizationWith, powersIn, setParent } from './organizations.store.ts'

/**
 * Moves an organization below another of the same tree, where one keeps both and what it stood below. It never stands
 * below itself, also when two are moved at once. Refuses whoever does not keep it.
 */
export async function moveOrganization(tx: Transaction, id: string, parent: string): Promise<Outcome<void>> {
  const [moved, place, powers] = await Promise.all([
    organizationWith(tx, id),
    organizationWith(tx, parent),
    powersIn(tx, parent),
  ])
  if (found(moved).topId !== found(place).topId) return complain({ parent: 'otherTree' })
  if (!powers.keep) return complain({ parent: 'notKept' })
  if (!(await fitsBelow(tx, id, parent))) return complain({ parent: 'circle' })
  refuseUnless(await setParent(tx, id, parent))
  await remember(tx, 'moved', { noun: 'organization', space: id, id })
  return done(undefined)
}

import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, personOf, type Transaction } from '#platform'
import type { RoleName } from './role.ts'
import { addRole, holdsRole } from './roles.store.ts'

interface Giving {
  organization: string
  person: string
  role: RoleName
  /** The moment it ends; without one it is lasting. */
  until: Date | null
}

/**
 * Gives somebody a role in an organization and everything below it. Nobody gives one to themselves; refused where the
 * giver may not, or does not know the person. Gives its id.
 */
export async function giveRole(tx: Transaction, giving: Giving): Promise<Outcome<string>> {
  const { organization, person, role, until } = giving
  if (person === personOf(tx.who)) return complain({ person: 'self' })
  if (until && until <= tx.now) return complain({ until: 'past' })
  if (await holdsRole(tx, organization, person, role)) return complain({ role: 'held' })
  const { id } = found(await addRole(tx, giving))
  await remember(tx, 'gave', { noun: 'role', space: organization, id, person })
  return done(id)
}

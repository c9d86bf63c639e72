import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import { endRoleNow, roleWith } from './roles.store.ts'

/** Ends a role now, one's own or one that one may give. The last role that can give roles in a tree stays. */
export async function endRole(tx: Transaction, organization: string, id: string): Promise<Outcome<void>> {
  const { personId: person } = found(await roleWith(tx, organization, id))
  const answer = await endRoleNow(tx, organization, id)
  refuseUnless(answer !== 'missing')
  if (answer === 'last') return complain({ role: 'last' })
  await remember(tx, 'ended', { noun: 'role', space: organization, id, person })
  return done(undefined)
}

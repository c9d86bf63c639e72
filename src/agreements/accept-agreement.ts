import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { tell } from '#notices'
import { found, personOf, type Transaction } from '#platform'
import { agreementsOf, putAcceptance, tableAt } from './agreements.store.ts'

/**
 * A member accepts the latest version. Of two it comes into force when both have; then the access rules hold what it says
 * of how long things stay open. Complains when another version came meanwhile, so that nobody accepts what they have not
 * read. Accepting twice changes nothing.
 */
export async function acceptAgreement(
  tx: Transaction,
  circle: string,
  version: string,
): Promise<Outcome<void>> {
  const me = personOf(tx.who)
  const [here, versions] = await Promise.all([tableAt(tx, circle), agreementsOf(tx, circle)])
  const one = found(versions.find(({ id }) => id === version))
  if (!(await putAcceptance(tx, circle, version))) return complain({ version: 'newer' })
  if (one.acceptedBy.some(({ id }) => id === me)) return done(undefined)
  const about = { noun: 'agreement', space: circle, id: version }
  const proposer = found(here).members.find(({ id }) => id === one.proposedBy)
  if (proposer) await tell(tx, proposer.id, { kind: 'agreement accepted', about })
  await remember(tx, 'accepted', about)
  return done(undefined)
}

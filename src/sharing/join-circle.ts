import { remember } from '#history'
import { tell } from '#notices'
import { found, refuseUnless, type Transaction } from '#platform'
import { acceptMembership, circleWith, hostsOf } from './circles.store.ts'

/**
 * The asker accepts. In a partnership or coaching the two stand as peers from then on, so that neither can be appointed
 * to evaluate the other before it ends (trust, rule 4). Refused where one already does.
 */
export async function joinCircle(tx: Transaction, id: string) {
  const circle = found(await circleWith(tx, id))
  refuseUnless(await acceptMembership(tx, id))
  const about = { noun: circle.kind, space: id, id }
  if (circle.kind === 'roundtable')
    for (const host of await hostsOf(tx, id)) await tell(tx, host.id, { kind: 'roundtable joined', about })
  else await tell(tx, circle.foundedBy, { kind: 'partner accepted', about })
  await remember(tx, 'joined', about)
}

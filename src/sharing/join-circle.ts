import { remember } from '#history'
import { found, Refusal, type Transaction } from '#platform'
import { standAsPeers } from '#people'
import { acceptMembership, circleWith } from './circles.store.ts'

/**
 * The asked person accepts. In a partnership or coaching the two stand as peers from then on, so that neither can be
 * appointed to evaluate the other (trust, rule 4). Refused where one already does.
 */
export async function joinCircle(tx: Transaction, person: string, id: string) {
  const circle = found(await circleWith(tx, id))
  if (!(await acceptMembership(tx, id, person))) throw new Refusal('not found')
  if (circle.kind !== 'roundtable') await standAsPeers(tx, person, circle.foundedBy)
  await remember(tx, 'joined', { noun: circle.kind, space: id, id })
}

import type { Transaction } from '#platform'
import { joinCircle, leaveCircle } from '#sharing'
import { dropAsking, holdPair, partnershipsOf, partnershipWith } from './partners.store.ts'

/**
 * Who is asked says yes. False when there is nothing to accept any more: it was taken back, or one of the two was appointed
 * to evaluate the other. What else either asked of the other for the same is settled by it.
 */
export async function acceptPartner(tx: Transaction, me: string, id: string): Promise<boolean> {
  const first = await partnershipWith(tx, me, id)
  if (!first) return false
  await holdPair(tx, me, first.other.id)
  const all = (await partnershipsOf(tx, me)).filter(
    (one) => one.kind === first.kind && one.other.id === first.other.id,
  )
  const one = all.find((each) => each.id === id)
  if (one?.state !== 'asked') return one !== undefined
  await joinCircle(tx, id)
  for (const rest of all.filter((each) => each.id !== id)) {
    if (rest.state === 'asking') await leaveCircle(tx, rest.id)
    if (rest.state === 'asked') await dropAsking(tx, rest.id)
  }
  return true
}

import { remember } from '#history'
import { tell } from '#notices'
import { found, type Transaction } from '#platform'
import { partnershipWith, rest } from './partners.store.ts'

/** Either of two pauses: what they share with each other rests. To pause what is paused changes nothing. */
export async function pausePartnership(tx: Transaction, me: string, id: string) {
  const { kind, other } = found(await partnershipWith(tx, me, id))
  if (!(await rest(tx, id))) return
  const about = { noun: kind, space: id, id }
  await tell(tx, other.id, { kind: 'partnership paused', about })
  await remember(tx, 'paused', about)
}

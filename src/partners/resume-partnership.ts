import { remember } from '#history'
import { tell } from '#notices'
import { found, type Transaction } from '#platform'
import { goOn, partnershipWith } from './partners.store.ts'

/** Whoever paused takes it up again, and what is shared is open as before. Where nothing is paused nothing changes. */
export async function resumePartnership(tx: Transaction, me: string, id: string) {
  const { kind, other } = found(await partnershipWith(tx, me, id))
  if (!(await goOn(tx, id))) return
  const about = { noun: kind, space: id, id }
  await tell(tx, other.id, { kind: 'partnership resumed', about })
  await remember(tx, 'resumed', about)
}

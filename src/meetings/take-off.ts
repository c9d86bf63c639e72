import { refuseUnless, type Transaction } from '#platform'
import { keepPrivate, type SharedItem } from '#sharing'
import { presentedBy, removeBrought } from './agenda.store.ts'
import type { MeetingAt } from './meeting.ts'

/**
 * Takes something of one's own off an agenda. What was opened for this meeting alone closes in the same moment; what is
 * open to the circle anyway stays so. Refused for what is not one's own.
 */
export async function takeOffAgenda(tx: Transaction, person: string, at: MeetingAt, key: string) {
  const row = await removeBrought(tx, person, at, key)
  const item = await presentedBy(tx, person, at, row?.itemId ?? key)
  refuseUnless(row || item)
  if (item) await keepPrivate(tx, person, item as SharedItem, { circleId: at.space })
}

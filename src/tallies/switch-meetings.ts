import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { addWish, countedPlace, dropWish } from './meetings.store.ts'

/** Whoever keeps an organization's plans has its leaders' meetings counted, or no more. Pressing twice changes nothing. */
export async function switchMeetings(tx: Transaction, organization: string, person: string, on: boolean) {
  const place = await countedPlace(tx, organization)
  refuseUnless(place?.keep)
  if (on === (place.since !== null)) return
  await (on ? addWish(tx, organization, person) : dropWish(tx, organization))
  const about = { noun: 'meeting tally', space: organization, id: organization }
  await remember(tx, on ? 'switched on' : 'switched off', about)
}

import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { setListeningTrashed } from './purpose.store.ts'

/** Takes out of sight who was listened to, or brings it back. */
export async function trashListening(
  tx: Transaction,
  { space, id }: { space: string; id: string },
  trashed: boolean,
) {
  refuseUnless(await setListeningTrashed(tx, space, id, trashed))
  await remember(tx, trashed ? 'trashed' : 'took back', { noun: 'listening', space, id })
}

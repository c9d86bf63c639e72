import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { setTrashed } from './goals.store.ts'

/** Takes a draft out of sight, or brings it back. What has been shown is ended instead, with a reason. */
export async function trashGoal(
  tx: Transaction,
  { space, id }: { space: string; id: string },
  trashed: boolean,
) {
  refuseUnless(await setTrashed(tx, space, id, trashed))
  await remember(tx, trashed ? 'trashed' : 'took back', { noun: 'organization goal', space, id })
}

import { remember } from '#history'
import { Refusal, type Transaction } from '#platform'
import { setTrashed } from './goals.store.ts'

/** Takes a draft out of sight, or brings it back. What has been shown is ended instead, with a reason. */
export async function trashGoal(
  tx: Transaction,
  { space, id }: { space: string; id: string },
  trashed: boolean,
) {
  if (!(await setTrashed(tx, space, id, trashed))) throw new Refusal('not found')
  await remember(tx, trashed ? 'trashed' : 'took back', { noun: 'organization goal', space, id })
}

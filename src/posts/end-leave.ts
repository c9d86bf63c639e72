import { daysLater } from '#clock'
import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { leaveWith, removeLeave, setLeaveEnd, touchesLeave } from './leaves.store.ts'
import { type HeldPost } from './post.ts'
import { spaceFor } from './take-leave.ts'

/** Somebody is back from a day on; with no day the leave was none and is taken back. */
export async function endLeave(
  tx: Transaction,
  post: HeldPost,
  id: string,
  back: string | null,
): Promise<Outcome<void>> {
  const place = { person: post.personId, post: post.id }
  const { starts } = found(await leaveWith(tx, place, id))
  if (back && back <= starts) return complain({ back: 'order' })
  const ends = back && daysLater(back, -1)
  if (ends && (await touchesLeave(tx, place, { starts, ends }, id))) return complain({ back: 'touches' })
  if (ends) await setLeaveEnd(tx, place, id, ends)
  else await removeLeave(tx, place, id)
  await remember(tx, back ? 'ended' : 'took back', { noun: 'leave', space: spaceFor(tx, post), id })
  return done(undefined)
}

import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { newId, personOf, type Transaction } from '#platform'
import type { LeaveAnswers } from './leave.ts'
import { addLeave, touchesLeave } from './leaves.store.ts'
import type { HeldPost } from './post.ts'

/** Lets a post rest: from a day, until another or open. Its person may say so, and its office. */
export async function takeLeave(
  tx: Transaction,
  post: HeldPost,
  answers: LeaveAnswers,
): Promise<Outcome<void>> {
  const place = { person: post.personId, post: post.id }
  if (await touchesLeave(tx, place, answers)) return complain({ starts: 'touches' })
  if (answers.starts < post.starts || (post.ends && answers.starts > post.ends))
    return complain({ starts: 'outside' })
  const id = newId()
  await addLeave(tx, place, id, answers)
  await remember(tx, 'wrote', { noun: 'leave', space: spaceFor(tx, post), id })
  return done(undefined)
}

/** Where it is noted: with the person who says it themselves, with the office otherwise. */
export const spaceFor = (tx: Transaction, post: HeldPost) =>
  personOf(tx.who) === post.personId ? post.personId : post.organizationId

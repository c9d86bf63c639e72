import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { outsidePost } from './beginning.ts'
import { cycleWith } from './cycles.store.ts'
import type { ChangeAnswers } from './kept-cycle.ts'
import { postsToLead, putCycle } from './kept-cycles.store.ts'
import { isOpen } from './policy.ts'

/** A leader gives an open cycle another title or other days, within the time of its post. */
export async function changeCycle(
  tx: Transaction,
  person: string,
  id: string,
  answers: ChangeAnswers,
): Promise<Outcome<undefined>> {
  const cycle = found(await cycleWith(tx, person, id))
  if (!isOpen(cycle)) return complain({ title: 'closed' })
  const post = found((await postsToLead(tx, person)).find((one) => one.id === cycle.postId))
  const outside = outsidePost(post, answers)
  if (outside) return complain({ [outside]: 'outside' })
  await putCycle(tx, person, id, answers)
  await remember(tx, 'changed', { noun: 'cycle', space: person, id })
  return done(undefined)
}

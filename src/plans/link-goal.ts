import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { goalWith, holdGoals } from './goals.store.ts'
import { whyNot, type LinkAnswers } from './link.ts'
import { addLink, aimWith } from './links.store.ts'

interface Goal {
  space: string
  id: string
}

/**
 * Says that a goal of an organization serves another one, there or above. What cannot be served is told with its reason:
 * it stands elsewhere, is a draft, has ended, or would close a circle.
 */
export async function linkGoal(tx: Transaction, from: Goal, to: LinkAnswers & Goal): Promise<Outcome<null>> {
  await holdGoals(tx, from.space)
  found(await goalWith(tx, from.space, from.id))
  const why = whyNot(await aimWith(tx, from, to))
  if (why) return complain({ to: why })
  await addLink(tx, from, to)
  await remember(tx, 'linked', { noun: 'organization goal', ...from })
  return done(null)
}

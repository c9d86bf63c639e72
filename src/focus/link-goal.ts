import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { goalWith } from './goals.store.ts'
import type { LinkAnswers } from './link.ts'
import { addLink } from './links.store.ts'

/**
 * A leader says that a goal of theirs serves one above, how, and how much. A goal above that has ended meanwhile, or stands
 * elsewhere, cannot be served; the outcome says so.
 */
export async function linkGoal(
  tx: Transaction,
  person: string,
  goal: string,
  to: LinkAnswers & { space: string; id: string },
): Promise<Outcome<string>> {
  found(await goalWith(tx, person, goal))
  if (!(await addLink(tx, person, goal, to))) return complain({ serves: 'ended' })
  await remember(tx, 'linked', { noun: 'goal', space: person, id: goal })
  return done(goal)
}

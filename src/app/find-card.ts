import { pickCard, rules, wishesOf, type CoachCard } from '#coach'
import type { Cycle } from '#cycles'
import type { Transaction } from '#platform'
import { readPicture } from './read-picture.ts'
import type { Year } from './year.store.ts'

/** What the coach asks a leader about a cycle on a day of theirs; nothing where all is well. `year`: where the page asks
 * for it anyway. */
export async function findCard(
  tx: Transaction,
  cycle: Cycle,
  today: string,
  year?: Promise<Year | undefined>,
): Promise<CoachCard | undefined> {
  const [picture, wishes] = await Promise.all([
    readPicture(tx, cycle, today, year),
    wishesOf(tx, cycle.personId, cycle.postId),
  ])
  return pickCard(rules, picture, wishes)
}

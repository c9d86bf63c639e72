import type { Picture } from '#coach'
import type { Cycle } from '#cycles'
import { found, type Transaction } from '#platform'
import { aimsOf } from './aims.store.ts'
import { thoughtsOf } from './thoughts.store.ts'
import { yearOf, type Year } from './year.store.ts'

/**
 * A leader's cycle as the coach looks at it, in three statements under the leader's own identity; `year` is one of them,
 * where the page asks for it anyway. Only goals under way are in it, and of self-assessments the latest one.
 */
export async function readPicture(
  tx: Transaction,
  cycle: Cycle,
  today: string,
  year: Promise<Year | undefined> = yearOf(tx, cycle.personId, cycle.id),
): Promise<Picture> {
  const [thoughts, aims, told] = await Promise.all([thoughtsOf(tx, cycle), aimsOf(tx, cycle), year])
  const { id, starts, ends } = cycle
  const { entries, untold, untoldFirst, lastDay } = found(told)
  return { today, cycle: id, starts, ends, entries, untold, untoldFirst, lastDay, ...thoughts, ...aims }
}

import { ShowingSection } from '#alignment'
import type { GoalInReading } from '#focus'
import type { Reader } from '#people'
import type { Transaction } from '#platform'
import { shownOf } from '#snapshots'
import { touchesGoal } from './show-touches.ts'

/** What is to be said of an own goal beyond itself: what hangs on it, and where it was shown upward. */
export function furtherOfGoal(tx: Transaction, reader: Reader, goal: GoalInReading) {
  const { id } = goal
  const copies = shownOf(tx, reader.id, { noun: 'goal', id })
  return Promise.all([
    touchesGoal(tx, reader, { ...goal, copies }),
    copies.then((shown) => ShowingSection({ reader, id, shown })),
  ])
}

import type { Transaction } from '#platform'
import type { Goal } from './goal.ts'
import { goalWith } from './goals.store.ts'
import { keepValue } from './values.store.ts'

/** Keeps the number that came with the words of a goal among those that were seen; one that is left empty is taken back. */
export async function keepNumber(
  tx: Transaction,
  before: { space: string; id: string } & Partial<Pick<Goal, 'current' | 'currentOn'>>,
  current: number | null,
) {
  if (current === (before.current ?? null)) return
  const day = (await goalWith(tx, before.space, before.id))?.currentOn ?? before.currentOn
  if (day) await keepValue(tx, before.space, before.id, { value: current, day })
}

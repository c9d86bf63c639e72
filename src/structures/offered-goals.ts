import type { Transaction } from '#platform'
import { goalsTalked } from './talks.store.ts'

/** The goals that can be talked about, if all that were chosen are among them: one's own, of cycles that are not closed. */
export async function offeredGoals(
  tx: Transaction,
  person: string,
  chosen: readonly string[],
): Promise<string[] | undefined> {
  const goals = (await goalsTalked(tx, person)).map(({ id }) => id)
  return chosen.every((goal) => goals.includes(goal)) ? goals : undefined
}

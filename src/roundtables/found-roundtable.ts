import type { Transaction } from '#platform'
import { askIntoCircle, foundCircle } from '#sharing'
import type { RoundtableAnswers } from './roundtable.ts'
import { describe } from './roundtables.store.ts'

/** Founds a roundtable and asks people to it, nine at most: whoever founds it takes the first seat and is its host. */
export async function foundRoundtable(
  tx: Transaction,
  founder: string,
  { id, people }: { id: string; people: string[] },
  answers: RoundtableAnswers,
) {
  const table = { id, kind: 'roundtable', name: answers.name } as const
  await foundCircle(tx, founder, table, [])
  await describe(tx, id, answers)
  await askIntoCircle(tx, founder, table, people)
}

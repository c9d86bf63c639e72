import { between, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { answersFrom, tableTexts, type Roundtable, type RoundtableAnswers } from './roundtable.ts'
import { describe } from './roundtables.store.ts'

/**
 * A host says what a roundtable is called, what it is for, and which organization it calls home. `given`: the form as it
 * was sent; where another host changed it since it was loaded, nothing is written and both come back.
 */
export async function changeRoundtable(
  tx: Transaction,
  table: Roundtable,
  answers: RoundtableAnswers,
  given: Record<string, unknown>,
): Promise<Outcome<void>> {
  const came = between(tableTexts, given, answersFrom(table))
  if (came) return { ok: false, complaints: {}, between: came }
  found(await describe(tx, table.id, answers))
  await remember(tx, 'described', { noun: 'roundtable', space: table.id, id: table.id })
  return done(undefined)
}

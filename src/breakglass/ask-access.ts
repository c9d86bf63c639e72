import { complain, done, type Outcome } from '#forms'
import { newId, type Transaction } from '#platform'
import type { AccessAnswers } from './access.ts'
import { addAccess, mayBreak } from './accesses.store.ts'

/**
 * An administrator asks that one person may read; nothing opens before another one confirms. Gives its id. Whoever
 * evaluates the owner never reads.
 */
export async function askAccess(
  tx: Transaction,
  me: string,
  answers: AccessAnswers,
): Promise<Outcome<string>> {
  if (!(await mayBreak(tx, answers.person, answers.reader))) return complain({ reader: 'notReader' })
  const id = newId()
  await addAccess(tx, me, id, answers)
  return done(id)
}

import { complain, done, type Outcome } from '#forms'
import { tell } from '#notices'
import { newId, type Transaction } from '#platform'
import type { AccessAnswers } from './access.ts'
import { addAccess, mayBreak } from './accesses.store.ts'
import { confirmersOf } from './confirmers.store.ts'

/**
 * An administrator asks that one person may read; nothing opens before another one confirms, and those who may are told.
 * Gives its id. Whoever evaluates the owner never reads.
 */
export async function askAccess(
  tx: Transaction,
  me: string,
  answers: AccessAnswers,
): Promise<Outcome<string>> {
  if (!(await mayBreak(tx, answers.person, answers.reader))) return complain({ reader: 'notReader' })
  const id = newId()
  await addAccess(tx, me, id, answers)
  const about = { noun: 'break glass', space: answers.person, id }
  for (const one of await confirmersOf(tx, { owner: answers.person, reader: answers.reader }))
    await tell(tx, one.id, { kind: 'access asked', about })
  return done(id)
}

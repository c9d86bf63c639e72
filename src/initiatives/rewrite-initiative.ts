import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import type { Initiative, InitiativeAnswers } from './initiative.ts'
import { changeInitiative } from './initiatives.store.ts'
import { stopOther } from './stop-other.ts'

/**
 * Writes an initiative anew. Refused for whoever does not keep it; complained of when somebody else changed it since it
 * was opened, so that neither's words are lost. What has been shown stays shown.
 */
export async function rewriteInitiative(
  tx: Transaction,
  before: Initiative,
  revision: number,
  answers: InitiativeAnswers,
): Promise<Outcome<void>> {
  if (before.revision !== revision) return complain({ name: 'meanwhile' })
  if (answers.stops?.id === before.id) return complain({ stops: 'gone' })
  const { space, id } = before
  refuseUnless(await changeInitiative(tx, { space, id, revision }, answers))
  await remember(tx, 'rewrote', { noun: 'initiative', space, id })
  const shown = !(answers.draft && before.draft)
  const other = before.draft || before.stopsId !== answers.stops?.id || before.stopsHow !== answers.stops.how
  if (shown && other) await stopOther(tx, space, answers.stops)
  return done(undefined)
}

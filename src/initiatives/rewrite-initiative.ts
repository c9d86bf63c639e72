import { between, complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { holdOne } from './hold-one.ts'
import { inForm, initiativeFields, type InitiativeAnswers } from './initiative.ts'
import { changeInitiative } from './initiatives.store.ts'
import { stopOther } from './stop-other.ts'

/**
 * Writes an initiative anew. Refused for whoever does not keep it. `given`: the form as it was sent; where somebody has kept
 * other words since it was loaded, nothing is written and both come back. What has been shown stays shown.
 */
export async function rewriteInitiative(
  tx: Transaction,
  at: { space: string; id: string },
  answers: InitiativeAnswers,
  given: Record<string, unknown>,
): Promise<Outcome<void>> {
  const before = await holdOne(tx, at)
  const came = between(initiativeFields, given, inForm(before))
  if (came) return { ok: false, complaints: {}, between: came }
  if (answers.stops?.id === before.id) return complain({ stops: 'gone' })
  const { space, id } = before
  refuseUnless(await changeInitiative(tx, { space, id }, answers))
  await remember(tx, 'rewrote', { noun: 'initiative', space, id })
  const shown = !(answers.draft && before.draft)
  const other = before.draft || before.stopsId !== answers.stops?.id || before.stopsHow !== answers.stops.how
  if (shown && other) await stopOther(tx, space, answers.stops)
  return done(undefined)
}

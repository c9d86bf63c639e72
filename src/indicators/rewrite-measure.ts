import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import type { Measure, MeasureAnswers } from './measure.ts'
import { changeMeasure, isTaken } from './measures.store.ts'
import { yearsOf } from './points.store.ts'
import { showAgain } from './show-again.ts'

/** Says anew what a measure is. In another unit its numbers are rounded in another way, so they are shown anew. */
export async function rewriteMeasure(
  tx: Transaction,
  { space, id, unit }: Measure,
  answers: MeasureAnswers,
): Promise<Outcome<string>> {
  if (await isTaken(tx, space, id, answers)) return complain({ name: 'taken' })
  refuseUnless(await changeMeasure(tx, space, id, answers))
  if (unit !== answers.unit) await showAgain(tx, space, [id], await yearsOf(tx, space, [id]))
  await remember(tx, 'rewrote', { noun: 'measure', space, id })
  return done(id)
}

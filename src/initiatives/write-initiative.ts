import { remember } from '#history'
import type { Transaction } from '#platform'
import type { InitiativeAnswers } from './initiative.ts'
import { addInitiative } from './initiatives.store.ts'
import { stopOther } from './stop-other.ts'

/** Writes down what an organization has under way; what stops for it stops once it is shown. */
export async function writeInitiative(
  tx: Transaction,
  at: { space: string; id: string },
  answers: InitiativeAnswers,
) {
  await addInitiative(tx, at, answers)
  await remember(tx, 'wrote', { noun: 'initiative', ...at })
  if (!answers.draft) await stopOther(tx, at.space, answers.stops)
}

import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import type { ListeningAnswers } from './purpose.ts'
import { addListening, changeListening } from './purpose.store.ts'

interface Listening {
  space: string
  id: string
}

/** Writes down who was listened to and what was heard; anew where it stands there already. */
export async function writeListening(
  tx: Transaction,
  listening: Listening,
  answers: ListeningAnswers,
  isNew: boolean,
) {
  const written = await (isNew ? addListening : changeListening)(tx, listening, answers)
  refuseUnless(written)
  await remember(tx, isNew ? 'wrote' : 'rewrote', { noun: 'listening', ...listening })
}

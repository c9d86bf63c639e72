import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { freeQuestion, setKept } from './questions.store.ts'

/** A leader keeps one question of an inquiry: the one that drives their goals. Another that was kept is let go. */
export async function keepQuestion(tx: Transaction, person: string, id: string, question: string) {
  await freeQuestion(tx, person, id)
  refuseUnless(await setKept(tx, person, id, question))
  await remember(tx, 'kept', { noun: 'inquiry', space: person, id })
}

import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { addComing, changeComing, putTouched } from './horizon.store.ts'
import type { HorizonAnswers } from './horizon.ts'

/** A leader writes down what is coming, and which goals it touches; those must be one's own. */
export async function writeComing(tx: Transaction, person: string, id: string, answers: HorizonAnswers) {
  await addComing(tx, person, id, answers)
  await putTouched(tx, person, id, answers.goals)
  await remember(tx, 'wrote', { noun: 'horizon', space: person, id })
}

/** The same anew. Refused for what is not one's own. */
export async function rewriteComing(tx: Transaction, person: string, id: string, answers: HorizonAnswers) {
  refuseUnless(await changeComing(tx, person, id, answers))
  await putTouched(tx, person, id, answers.goals)
  await remember(tx, 'rewrote', { noun: 'horizon', space: person, id })
}

import { remember } from '#history'
import { Refusal, type Transaction } from '#platform'
import { dropEmptyAssessment } from './assessments.store.ts'

/** Takes away an assessment that was begun and not written in. Refused for any other: no word is lost. */
export async function removeAssessment(tx: Transaction, person: string, id: string) {
  if (!(await dropEmptyAssessment(tx, person, id))) throw new Refusal('not found')
  await remember(tx, 'removed', { noun: 'assessment', space: person, id })
}

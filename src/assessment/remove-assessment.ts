import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { dropEmptyAssessment } from './assessments.store.ts'

/** Takes away an assessment that was begun and not written in. Refused for any other: no word is lost. */
export async function removeAssessment(tx: Transaction, person: string, id: string) {
  refuseUnless(await dropEmptyAssessment(tx, person, id))
  await remember(tx, 'removed', { noun: 'assessment', space: person, id })
}

import { remember } from '#history'
import { found, newId, type Transaction } from '#platform'
import { inquiryAsked } from './inquiries.store.ts'
import { addQuestion } from './questions.store.ts'

/** A leader notes a question that the data left them with; gives its id. */
export async function noteQuestion(tx: Transaction, person: string, id: string, question: string) {
  found(await tx.row(inquiryAsked(person, id)))
  const one = { id: newId(), inquiry: id, question }
  await addQuestion(tx, person, one)
  await remember(tx, 'asked', { noun: 'inquiry', space: person, id })
  return one.id
}

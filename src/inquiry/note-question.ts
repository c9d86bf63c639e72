import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { inquiryAsked } from './inquiries.store.ts'
import { addQuestion } from './questions.store.ts'

/** A leader notes a question that the data left them with; gives its id. */
export async function noteQuestion(
  tx: Transaction,
  person: string,
  inquiry: string,
  { id, question }: { id: string; question: string },
) {
  found(await tx.row(inquiryAsked(person, inquiry)))
  await addQuestion(tx, person, { id, inquiry, question })
  await remember(tx, 'asked', { noun: 'inquiry', space: person, id: inquiry })
  return id
}

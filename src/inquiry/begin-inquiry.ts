import { startPhase } from '#cycles'
import { remember } from '#history'
import type { Transaction } from '#platform'
import { addInquiry, addNumbers, type Beginning } from './inquiries.store.ts'
import type { OwnNumber } from './own-number.ts'

/** A leader has predicted and looks: the prediction stands from now on. With numbers of their own, those are kept too. */
export async function beginInquiry(
  tx: Transaction,
  person: string,
  inquiry: Beginning,
  numbers: OwnNumber[] = [],
) {
  await addInquiry(tx, person, inquiry)
  if (numbers.length) await addNumbers(tx, person, inquiry.id, numbers)
  await startPhase(tx, person, inquiry.cycle, 'focus')
  await remember(tx, 'began', { noun: 'inquiry', space: person, id: inquiry.id })
}

import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { setThought } from './inquiries.store.ts'
import type { Thought } from './inquiry.ts'

/** A leader writes what they see, wonder or think about the data, or at the end the answer to their question. */
export async function writeThought(
  tx: Transaction,
  person: string,
  id: string,
  written: { thought: Thought | 'answer'; words: string },
) {
  refuseUnless(await setThought(tx, person, id, written))
  await remember(tx, 'wrote', { noun: 'inquiry', space: person, id })
}

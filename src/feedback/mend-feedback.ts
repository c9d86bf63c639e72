import { complain, done, type Outcome } from '#forms'
import type { Transaction } from '#platform'
import { changeFeedback } from './feedback.store.ts'
import type { FeedbackKind } from './feedback.ts'

/** Whoever said it says it better, within a quarter of an hour; later it stands, and a sentence says so. */
export async function mendFeedback(
  tx: Transaction,
  author: string,
  id: string,
  answers: { kind: FeedbackKind; words: string },
): Promise<Outcome<void>> {
  return (await changeFeedback(tx, author, id, answers)) ? done(undefined) : complain({ words: 'stands' })
}

import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { tell } from '#notices'
import { personWith } from '#people'
import type { Transaction } from '#platform'
import { finishAsking } from './askings.store.ts'
import { addFeedback, ownFeedback } from './feedback.store.ts'
import type { FeedbackAnswers, Subject } from './feedback.ts'

/**
 * Somebody says something to an item that is shared with them. Refused in a sentence where it is no longer open to them
 * there. Sent twice it is kept once. Its owner is told once a day of each person and item, without a word of it.
 */
export async function writeFeedback(
  tx: Transaction,
  author: string,
  subject: Subject,
  answers: FeedbackAnswers,
): Promise<Outcome<void>> {
  const added = await addFeedback(tx, author, subject, answers)
  const kept = await ownFeedback(tx, author, answers.once)
  if (!kept) return complain({ words: 'closed' })
  if (!added) return done(undefined)
  await finishAsking(tx, author, subject.space, subject.id)
  await remember(tx, 'gave', { noun: 'feedback', space: author, id: answers.once })
  if (kept.lately === 1 && (await personWith(tx, subject.space)))
    await tell(tx, subject.space, { kind: 'feedback received', about: { ...subject, noun: 'feedback' } })
  return done(undefined)
}

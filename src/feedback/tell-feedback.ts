import type { Reader } from '#people'
import type { Transaction } from '#platform'
import { FeedbackSection } from './feedback-section.tsx'
import { feedbackOn } from './feedback.store.ts'
import type { Subject } from './feedback.ts'

/** What others say to an item, for the page it stands on, `back`; in one statement. */
export async function tellFeedback(tx: Transaction, reader: Reader, subject: Subject, back: string) {
  const on = await feedbackOn(tx, subject)
  return FeedbackSection({ reader, subject, on, back })
}

/** The same for whoever an item is shared with, on the page on which they read it. */
export const tellShared = (tx: Transaction, reader: Reader, subject: Subject) =>
  tellFeedback(tx, reader, subject, `/shared/${subject.space}/${subject.noun}/${subject.id}`)

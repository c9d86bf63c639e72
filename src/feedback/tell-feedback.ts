import type { Reader } from '#people'
import { found, type Transaction } from '#platform'
import { OwnSection } from './feedback-section.tsx'
import { ownFeedbackAsked, saidIn, type ToldFeedback } from './feedback.store.ts'
import type { Subject } from './feedback.ts'

/** What others say to an own item, for the page it stands on, `back`: what `ownFeedbackAsked` brought. */
export const showFeedback = (
  reader: Reader,
  subject: Subject,
  { here, ...said }: ToldFeedback,
  back: string,
) => OwnSection({ reader, subject, back, on: { ...saidIn(said), ...here } })

/** The same for a page that asks for nothing else in the same statement. */
export const tellFeedback = async (tx: Transaction, reader: Reader, subject: Subject, back: string) =>
  showFeedback(reader, subject, found(await tx.row<ToldFeedback>(ownFeedbackAsked(subject))), back)

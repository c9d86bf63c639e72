import { noteReading } from '#history'
import type { Reader } from '#people'
import type { Transaction } from '#platform'
import { FeedbackSection } from './feedback-section.tsx'
import { feedbackOn } from './feedback.store.ts'
import type { Subject } from './feedback.ts'

/**
 * What somebody shares, as its page shows it to whoever reads it: its `parts`, which refuse where it is not open to them;
 * its owner's name, missing where they cannot find them; and what is said to it, in one statement. That it was read is noted.
 */
export async function readTheirs<Parts>(
  tx: Transaction,
  reader: Reader,
  subject: Subject,
  parts: Promise<Parts>,
) {
  const [read, on] = await Promise.all([parts, feedbackOn(tx, subject)])
  await noteReading(tx, subject)
  const back = `/shared/${subject.space}/${subject.noun}/${subject.id}`
  return { ...read, owner: on.owner, feedback: FeedbackSection({ reader, subject, on, back }) }
}

import { noteReading } from '#history'
import type { Reader } from '#people'
import { asPerson, type Database, type Transaction } from '#platform'
import { FeedbackSection } from './feedback-section.tsx'
import { feedbackOn } from './feedback.store.ts'
import type { Subject } from './feedback.ts'

/**
 * What somebody shares, as its page shows it to whoever reads it: its `parts`, which refuse where it is not open to them;
 * its owner's name, missing where they cannot find them; and what is said to it. That it was read is noted first, in the
 * same transaction: without that nothing is shown.
 */
export async function readTheirs<Parts>(
  db: Database,
  reader: Reader,
  subject: Subject,
  parts: (tx: Transaction) => Promise<Parts>,
) {
  const [read, on] = await db.askNoted(
    asPerson(reader.id),
    (tx) => noteReading(tx, subject),
    (tx) => Promise.all([parts(tx), feedbackOn(tx, subject)]),
  )
  const back = `/shared/${subject.space}/${subject.noun}/${subject.id}`
  return { ...read, owner: on.owner, feedback: FeedbackSection({ reader, subject, on, back }) }
}

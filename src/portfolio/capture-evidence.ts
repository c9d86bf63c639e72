import { startPhase } from '#cycles'
import { complain, done, remember, type Outcome, type Transaction } from '#platform'
import { attach, addEvidence, evidenceMadeOnce, keepVersion, putClaim } from './evidence.store.ts'
import { kindOf, type CaptureAnswers } from './evidence.ts'

/** A file that is in the store and has its row. */
export interface CapturedFile {
  id: string
  name: string
  kind: 'photo' | 'document'
}

/**
 * Keeps a sentence, photo, file or link as evidence of a cycle; gives its id. Posting the same form twice keeps it
 * once. Complains when there is nothing to keep.
 */
export async function captureEvidence(
  tx: Transaction,
  entry: { id: string; spaceId: string; cycleId: string },
  answers: CaptureAnswers,
  file?: CapturedFile,
): Promise<Outcome<{ id: string }>> {
  if (!file && !answers.caption && !answers.link && !answers.title) return complain({ caption: 'nothing' })
  const made = await addEvidence(tx, { ...entry, kind: kindOf(answers, file), once: answers.once }, answers)
  if (!made && answers.once) return done((await evidenceMadeOnce(tx, entry.spaceId, answers.once)) ?? entry)
  await keepVersion(tx, entry.spaceId, entry.id)
  if (file) await attach(tx, entry.spaceId, entry.id, { id: file.id, name: file.name, alt: answers.alt })
  if (answers.goal) await putClaim(tx, entry.spaceId, entry.id, answers.goal, answers.claim)
  await startPhase(tx, entry.spaceId, entry.cycleId, 'action')
  await remember(tx, 'captured', { noun: 'evidence', space: entry.spaceId, id: entry.id })
  return done({ id: entry.id })
}

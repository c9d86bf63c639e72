import { startPhase } from '#cycles'
import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { type Transaction } from '#platform'
import { attach, addEvidence, evidenceMadeOnce, keepVersion, putClaim } from './evidence.store.ts'
import { kindOf, type CaptureAnswers } from './evidence.ts'
import { putStandard } from './standards.store.ts'

/** A file that is in the store and has its row. */
export interface CapturedFile {
  id: string
  name: string
  alt: string
  kind: 'photo' | 'document'
}

/**
 * Keeps a sentence, photo, file or link as evidence of a cycle; gives its id. The same form posted twice is kept once;
 * a form that came back by the Back button and says something else is kept as well. Complains when there is nothing.
 */
export async function captureEvidence(
  tx: Transaction,
  entry: { id: string; spaceId: string; cycleId: string },
  answers: CaptureAnswers,
  files: CapturedFile[] = [],
): Promise<Outcome<{ id: string }>> {
  if (!files.length && !answers.caption && !answers.link && !answers.title)
    return complain({ caption: 'nothing' })
  const kind = kindOf(answers, files[0])
  if (!(await addEvidence(tx, { ...entry, kind, once: answers.once }, answers))) {
    const before = await evidenceMadeOnce(
      tx,
      entry.spaceId,
      answers,
      files.map((file) => file.id),
    )
    if (before) return done(before)
    await addEvidence(tx, { ...entry, kind }, answers)
  }
  await keepVersion(tx, entry.spaceId, entry.id)
  for (const [place, file] of files.entries()) await attach(tx, entry, file, place + 1)
  if (answers.goal)
    await putClaim(tx, entry.spaceId, { evidence: entry.id, goal: answers.goal }, answers.claim)
  if (answers.standard)
    await putStandard(tx, entry.spaceId, { evidence: entry.id, item: answers.standard }, '')
  await startPhase(tx, entry.spaceId, entry.cycleId, 'action')
  await remember(tx, 'captured', { noun: 'evidence', space: entry.spaceId, id: entry.id })
  return done({ id: entry.id })
}

import { between, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, Refusal, type Transaction } from '#platform'
import { evidenceFields, type EvidenceAnswers } from './evidence.ts'
import { changeEvidence, describePhotos, holdWords, keepVersion } from './evidence.store.ts'

/**
 * Writes an entry's words anew; what it said before is kept for its owner. `given`: the form as it was sent; where other
 * words were kept since it was loaded, nothing is written and both come back. Refused for an entry of somebody else.
 */
export async function rewriteEvidence(
  tx: Transaction,
  { person, id }: { person: string; id: string },
  answers: EvidenceAnswers,
  given: Record<string, unknown> = {},
): Promise<Outcome<void>> {
  const came = between(evidenceFields, given, found(await holdWords(tx, person, id)))
  if (came) return { ok: false, complaints: {}, between: came }
  if (!(await changeEvidence(tx, person, id, answers))) throw new Refusal('not found')
  if (answers.alt !== undefined) await describePhotos(tx, person, id, answers.alt)
  await keepVersion(tx, person, id)
  await remember(tx, 'rewrote', { noun: 'evidence', space: person, id })
  return done(undefined)
}

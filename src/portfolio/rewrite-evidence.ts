import { remember } from '#history'
import { Refusal, type Transaction } from '#platform'
import type { EvidenceAnswers } from './evidence.ts'
import { changeEvidence, describePhotos, keepVersion } from './evidence.store.ts'

/** Writes an entry's words anew; what it said before is kept for its owner. Refused for an entry of somebody else. */
export async function rewriteEvidence(tx: Transaction, person: string, id: string, answers: EvidenceAnswers) {
  if (!(await changeEvidence(tx, person, id, answers))) throw new Refusal('not found')
  if (answers.alt !== undefined) await describePhotos(tx, person, id, answers.alt)
  await keepVersion(tx, person, id)
  await remember(tx, 'rewrote', { noun: 'evidence', space: person, id })
}

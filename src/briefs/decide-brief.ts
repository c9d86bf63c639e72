import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import type { z } from 'zod'
import type { decisionForm } from './brief.ts'
import { setDecision } from './briefs.store.ts'

/** A leader writes what was decided, or takes the day back; its form wants benefits before that (LPS-48). */
export async function decideBrief(
  tx: Transaction,
  person: string,
  id: string,
  answers: z.output<typeof decisionForm>,
) {
  refuseUnless(await setDecision(tx, person, id, answers))
  await remember(tx, answers.decidedOn ? 'decided' : 'rewrote', { noun: 'brief', space: person, id })
}

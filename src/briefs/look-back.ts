import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import type { z } from 'zod'
import type { lookBackForm } from './brief.ts'
import { setResult } from './briefs.store.ts'

/** A leader writes what came of a decision, and what they would do again. Refused for what is not decided. */
export async function lookBack(
  tx: Transaction,
  person: string,
  id: string,
  answers: z.output<typeof lookBackForm>,
) {
  refuseUnless(await setResult(tx, person, id, answers))
  await remember(tx, 'looked back', { noun: 'brief', space: person, id })
}

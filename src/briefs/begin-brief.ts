import { remember } from '#history'
import type { Transaction } from '#platform'
import { emptyBrief, type BriefWords } from './brief.ts'
import { addBrief } from './briefs.store.ts'

/** A leader begins a brief: with a title alone, from the example, or from something on the horizon. */
export async function beginBrief(
  tx: Transaction,
  person: string,
  brief: { id: string; horizon?: string },
  words: Pick<BriefWords, 'title'> & Partial<BriefWords>,
) {
  await addBrief(tx, person, brief, { ...emptyBrief, ...words })
  await remember(tx, 'wrote', { noun: 'brief', space: person, id: brief.id })
}

import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { dropStandard, putStandard } from './standards.store.ts'

/** Says with one sentence that an entry of one's own shows a standard. */
export async function showStandard(
  tx: Transaction,
  person: string,
  shown: { evidence: string; item: { space: string; id: string } },
  sentence: string,
) {
  found((await putStandard(tx, person, shown, sentence)) || undefined)
  await remember(tx, 'showed standard', { noun: 'evidence', space: person, id: shown.evidence })
}

/** Takes that away again. */
export async function unshowStandard(tx: Transaction, person: string, evidence: string, item: string) {
  if (await dropStandard(tx, person, evidence, item))
    await remember(tx, 'unshowed standard', { noun: 'evidence', space: person, id: evidence })
}

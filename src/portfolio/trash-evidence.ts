import { remember } from '#history'
import { Refusal, type Transaction } from '#platform'
import { setTrashed } from './evidence.store.ts'

/** Puts an entry into the trash: from then on nobody but its owner sees it. */
export const trashEvidence = (tx: Transaction, person: string, id: string) => move(tx, person, id, true)

/** Takes an entry out of the trash, as it was, open to whom it was open. */
export const takeBackEvidence = (tx: Transaction, person: string, id: string) => move(tx, person, id, false)

async function move(tx: Transaction, person: string, id: string, trashed: boolean) {
  if (!(await setTrashed(tx, person, id, trashed))) throw new Refusal('not found')
  await remember(tx, trashed ? 'trashed' : 'took back', { noun: 'evidence', space: person, id })
}

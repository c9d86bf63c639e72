import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { differs, type PhilosophyAnswers } from './philosophy.ts'
import { keepVersion, philosophyOf, putPhilosophy } from './purpose.store.ts'

/** Writes or refreshes the philosophy and keeps each wording. Writing the same again changes nothing. */
export async function writePhilosophy(tx: Transaction, person: string, boxes: PhilosophyAnswers) {
  const before = await philosophyOf(tx, person)
  if (before && !differs(before, boxes)) return
  const { id } = found(await putPhilosophy(tx, person, boxes))
  await keepVersion(tx, person, id, boxes)
  await remember(tx, 'wrote', { noun: 'philosophy', space: person, id })
}

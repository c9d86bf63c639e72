import { remember } from '#history'
import type { Transaction } from '#platform'
import { putConfirmation } from './picture.store.ts'

/** A leader says: so it shall be. False where the picture is another one by now. */
export async function confirmPicture(tx: Transaction, person: string, cycle: string, mark: string) {
  const confirmed = await putConfirmation(tx, cycle, mark)
  if (confirmed) await remember(tx, 'confirmed', { noun: 'purpose', space: person, id: confirmed.id })
  return confirmed !== undefined
}

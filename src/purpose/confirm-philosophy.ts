import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { confirmPhilosophy as confirm } from './philosophy.store.ts'

/** A leader says that the philosophy still holds; it is asked again after a year. */
export async function confirmPhilosophy(tx: Transaction, person: string) {
  const { id } = found(await confirm(tx, person))
  await remember(tx, 'confirmed', { noun: 'philosophy', space: person, id })
}

import { remember } from '#history'
import type { Transaction } from '#platform'
import type { Hour } from './hour.ts'
import { putHours } from './hours.store.ts'

/** A person says which hours of a week suit them for meetings; none at all means the usual ones. */
export async function writeHours(tx: Transaction, person: string, hours: Hour[]) {
  await putHours(tx, person, hours)
  await remember(tx, 'wrote', { noun: 'hours', space: person, id: person })
}

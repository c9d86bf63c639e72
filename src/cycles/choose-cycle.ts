import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { cycleWith, putPresent } from './cycles.store.ts'

/** A leader chooses which of their cycles they work in from now on; a closed one can be looked at in this way. */
export async function chooseCycle(tx: Transaction, person: string, cycle: string) {
  found(await cycleWith(tx, person, cycle))
  await putPresent(tx, person, cycle)
  await remember(tx, 'chose', { noun: 'cycle', space: person, id: cycle })
}

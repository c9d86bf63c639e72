import { remember } from '#history'
import { Refusal, type Transaction } from '#platform'
import { writeApart } from './goals.store.ts'

/** Says why a goal serves none above. */
export async function sayApart(tx: Transaction, { space, id }: { space: string; id: string }, apart: string) {
  if (!(await writeApart(tx, space, id, apart))) throw new Refusal('not found')
  await remember(tx, 'set apart', { noun: 'organization goal', space, id })
}

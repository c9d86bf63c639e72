import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { writeApart } from './goals.store.ts'

/** Says why a goal serves none above. */
export async function sayApart(tx: Transaction, { space, id }: { space: string; id: string }, apart: string) {
  refuseUnless(await writeApart(tx, space, id, apart))
  await remember(tx, 'set apart', { noun: 'organization goal', space, id })
}

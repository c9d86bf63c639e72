import { found, refuseUnless, type Transaction } from '#platform'
import { roundtableWith } from './roundtables.store.ts'

/** The roundtable of the address for somebody who sits at it; not found for anybody else. */
export async function readTable(tx: Transaction, person: string, id: string) {
  const table = found(await roundtableWith(tx, person, id))
  refuseUnless(table.mine === 'member')
  return table
}

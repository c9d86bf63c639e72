import { remember } from '#history'
import { type Transaction } from '#platform'
import { addPrint } from './prints.store.ts'
import type { Tools } from './portfolio-tools.ts'

/** Asks for a PDF of a cycle; it is made after the answer. */
export async function askPrint(
  { jobs }: Pick<Tools, 'jobs'>,
  tx: Transaction,
  person: string,
  print: { id: string; cycleId: string },
) {
  await addPrint(tx, person, print)
  await jobs.add(tx, 'prints', { space: person, print: print.id })
  await remember(tx, 'asked for', { noun: 'print', space: person, id: print.id })
}

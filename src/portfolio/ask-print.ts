import { remember } from '#history'
import { type Transaction } from '#platform'
import { addPrint } from './prints.store.ts'
import type { Tools } from './portfolio-tools.ts'

/** Asks for a PDF of a cycle, made after the answer; gives its id. One that waits anyway is as good: its words are read later. */
export async function askPrint(
  { jobs }: Pick<Tools, 'jobs'>,
  tx: Transaction,
  person: string,
  print: { id: string; cycleId: string },
): Promise<string> {
  const waiting = await addPrint(tx, person, print)
  if (waiting !== print.id) return waiting
  await jobs.add(tx, 'prints', { space: person, print: print.id })
  await remember(tx, 'asked for', { noun: 'print', space: person, id: print.id })
  return print.id
}

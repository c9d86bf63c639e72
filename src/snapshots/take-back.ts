import { rememberAccess } from '#history'
import type { Transaction } from '#platform'
import { settle } from './steps.store.ts'

/**
 * Takes back what was handed over, as long as nobody opened it. Gives whether that came in time; also when it was taken back
 * before.
 */
export async function takeBack(
  tx: Transaction,
  person: string,
  { snapshot, item }: { snapshot: string; item: { noun: string; id: string } },
): Promise<boolean> {
  const first = await settle(tx, { space: person, id: snapshot }, 'withdrawn')
  if (first) await rememberAccess(tx, 'took back', { ...item, space: person })
  return first
}

import { rememberAccess } from '#history'
import type { Transaction } from '#platform'
import { revoke } from './steps.store.ts'

/** Ends what was opened: it is read no more from now on. That it was read stays true. */
export async function stopShowing(
  tx: Transaction,
  person: string,
  { snapshot, item }: { snapshot: string; item: { noun: string; id: string } },
) {
  if (await revoke(tx, { space: person, id: snapshot }))
    await rememberAccess(tx, 'stopped showing', { ...item, space: person })
}

import { remember } from '#history'
import type { Transaction } from '#platform'
import type { Plan } from './sitting.ts'
import { addSitting, openSitting } from './sittings.store.ts'

/**
 * Begins a sitting in a meeting; the person who begins leads through it. Where one runs already, by whoever was faster, it
 * is that one. Gives its id.
 */
export async function beginSitting(
  tx: Transaction,
  person: string,
  { space, id, meeting }: { space: string; id: string; meeting: string },
  plan: Plan,
): Promise<string> {
  if (await addSitting(tx, person, { space, id, meeting }, plan)) {
    await remember(tx, 'began', { noun: 'sitting', space, id })
    return id
  }
  return (await openSitting(tx, space, meeting))?.id ?? id
}

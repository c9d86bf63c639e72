import { remember } from '#history'
import { tell } from '#notices'
import type { Transaction } from '#platform'
import { pause, resume, seatsOf } from './roundtables.store.ts'

/**
 * A host pauses a roundtable, and what is shared with it rests; or takes it up again, and it is open as before. Nothing of
 * it is lost, and its members are told.
 */
export async function setPause(tx: Transaction, id: string, paused: boolean) {
  if (!(await (paused ? pause(tx, id) : resume(tx, id)))) return
  const about = { noun: 'roundtable', space: id, id }
  const kind = paused ? 'partnership paused' : 'partnership resumed'
  await remember(tx, paused ? 'paused' : 'resumed', about)
  for (const { id: person, state } of await seatsOf(tx, id))
    if (state === 'member') await tell(tx, person, { kind, about })
}

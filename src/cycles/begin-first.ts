import type { Transaction } from '#platform'
import { beginCycle } from './begin-cycle.ts'
import type { Begun } from './cycle.ts'
import { presentCycle, takeTurnToBegin } from './cycles.store.ts'

/** Begins the first cycle of somebody. Whoever has one keeps it, also where two ask in the same moment. */
export async function beginFirst(tx: Transaction, person: string, first: () => Promise<Begun>) {
  await takeTurnToBegin(tx, person)
  if (await presentCycle(tx, person)) return
  await beginCycle(tx, await first())
}

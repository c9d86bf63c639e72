import { presentCycle, startPhase } from '#cycles'
import type { Transaction } from '#platform'

/** Whoever writes a group down has begun the third phase of the cycle they are in. */
export async function beginPhase(tx: Transaction, person: string) {
  const cycle = await presentCycle(tx, person)
  if (cycle) await startPhase(tx, person, cycle.id, 'structures')
}

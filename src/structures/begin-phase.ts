import { lets, presentCycle, startPhase } from '#cycles'
import type { Transaction } from '#platform'

/** Whoever writes a group down, or walks with others, has begun the third phase of the cycle they are in, if it is open. */
export async function beginPhase(tx: Transaction, person: string) {
  const cycle = await presentCycle(tx, person)
  if (cycle && lets(cycle, 'mark phases')) await startPhase(tx, person, cycle.id, 'structures')
}

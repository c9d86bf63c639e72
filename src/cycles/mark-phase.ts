import { remember } from '#history'
import type { Transaction } from '#platform'
import type { Phase, PhaseState } from './cycle.ts'
import { setPhase } from './cycles.store.ts'

/** Says where a phase is. Taken up again after it was ready or done, it counts as revisited; nothing is ever locked. */
export async function markPhase(
  tx: Transaction,
  of: { person: string; cycle: string; phase: Phase },
  state: PhaseState,
) {
  await setPhase(tx, of, state)
  await remember(tx, 'marked phase of', { noun: 'cycle', space: of.person, id: of.cycle })
}

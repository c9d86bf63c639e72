import { lets, presentPhase, type PresentCycle } from '#cycles'
import type { Fruits } from './fruits.store.ts'

/** Where its leader stands in a cycle; nowhere in one that is closed. */
export const hereIn = (cycle: PresentCycle, fruits: Fruits) =>
  lets(cycle, 'mark phases') ? presentPhase(cycle.phases, fruits) : undefined

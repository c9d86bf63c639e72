import { Refusal, type Transaction } from '#platform'
import { presentCycle } from './cycles.store.ts'

/** What is asked for belongs to a cycle, and whoever asks has not begun one. Its page leads to where one begins. */
export class NoCycle extends Refusal {
  constructor() {
    super('not found')
  }
}

/** The cycle a person works in, refused with `NoCycle` where they have begun none. */
export async function ownCycle(tx: Transaction, person: string) {
  const cycle = await presentCycle(tx, person)
  if (!cycle) throw new NoCycle()
  return cycle
}

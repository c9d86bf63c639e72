import { isRunning, presentCycle } from '#cycles'
import type { NextThing } from '#notices'
import { findCard } from './find-card.ts'

/** The cycle in which something would help a leader most: where the card of Today asks for something. */
export const nextThing: NextThing = async (tx, person, today) => {
  const cycle = await presentCycle(tx, person)
  if (!cycle || !isRunning(cycle) || today < cycle.starts || cycle.ends < today) return undefined
  return (await findCard(tx, cycle, today)) && cycle.id
}

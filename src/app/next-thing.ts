import { presentCycle } from '#cycles'
import type { NextThing } from '#notices'
import { found } from '#platform'
import { adviseOn } from './advice.ts'
import { yearOf } from './year.store.ts'

/** The cycle in which something would help a leader most: where the card of Today asks for something. */
export const nextThing: NextThing = async (tx, person, today) => {
  const cycle = await presentCycle(tx, person)
  if (!cycle || today < cycle.starts || cycle.ends < today) return undefined
  const { key } = adviseOn(found(await yearOf(tx, person, cycle.id)), today)
  return key === 'fine' ? undefined : cycle.id
}

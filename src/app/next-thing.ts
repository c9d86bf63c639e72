import type { NextThing } from '#notices'
import { findCard } from './find-card.ts'
import { readPicture } from './read-picture.ts'

/** The cycle in which something would help a leader most: where the card of Today asks for something. */
export const nextThing: NextThing = async (tx, person, today) => {
  const answers = await readPicture(tx, person)
  const { cycle } = answers
  if (!cycle || today < cycle.starts || cycle.ends < today) return undefined
  return findCard(answers, today) && cycle.id
}

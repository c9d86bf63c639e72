import { ranks, type Rank } from './initiative.ts'

const order = ranks.filter((rank) => rank !== 'unsorted')

/** The groups a step up and a step down lead to; what nobody has sorted comes in at the top, or stands last for now. */
export function stepsFrom(rank: Rank): { up?: Rank; down?: Rank } {
  if (rank === 'unsorted') return { up: 'first', down: 'later' }
  const at = order.indexOf(rank)
  return { up: order[at - 1], down: order[at + 1] }
}

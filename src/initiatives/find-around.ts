import { underWay, type Around } from './initiative.ts'
import { aroundAsked } from './initiatives.store.ts'

/** What is under way where a person holds a post: what could stop for a goal of theirs. Asked with others, then as of a day. */
export const underWayAround = {
  asked: aroundAsked,
  on: (around: readonly Around[], today: string) => around.filter((one) => underWay(one, today)),
}

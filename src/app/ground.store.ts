import { CycleQuestions } from '#cycles'
import { circlesAround } from './circles-around.store.ts'

/** What questions about a leader's year stand on: the `cycle` they work in, and each `circle` around them. */
export const groundOf = (person: string) => ({
  cycle: CycleQuestions.presentCycleAsked(person),
  circle: circlesAround(person),
})

/** The cycle that lies below, as an answer among the others; null where none was begun. */
export const { cycleBelow } = CycleQuestions

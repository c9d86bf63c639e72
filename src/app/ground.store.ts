import { CycleQuestions } from '#cycles'
import { circlesAround, circlesOf } from './circles-around.store.ts'

/** What questions about a leader's year stand on: the `cycle` they work in, and each `circle` around them. */
export const groundOf = (person: string) => ({
  cycle: CycleQuestions.presentCycleAsked(person),
  circle: circlesAround(person),
})

/** The same for who looks at them without deciding anything: of the circles their ids. */
export const lightGroundOf = (person: string) => ({
  cycle: CycleQuestions.presentCycleAsked(person),
  circle: circlesOf(),
})

/** The cycle that lies below, as an answer among the others; null where none was begun. */
export const { cycleBelow } = CycleQuestions

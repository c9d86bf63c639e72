/** Questions about the cycle somebody works in, to be asked with others: it is laid below them and they stand on it. */
export { cycleBelow, presentCycleAsked } from './cycles.store.ts'
export { cycleBefore, yearBefore } from './before.store.ts'
export { chosenAsked } from './standards.store.ts'

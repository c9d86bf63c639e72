export type { RolePasswords } from './make-roles.ts'
export { migrate } from './migrate.ts'
export { takeStock } from './take-stock.ts'
export { knownSteps, NewerData, restoreMark, stepsTaken, UnfinishedRestore } from './steps-taken.ts'

export type { RolePasswords } from './make-roles.ts'
export { migrate } from './migrate.ts'
export { knownSteps, NewerData, restoreMark, stepsTaken, UnfinishedRestore } from './steps-taken.ts'

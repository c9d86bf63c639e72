export type { RolePasswords } from './make-roles.ts'
export { knownSteps, migrate, NewerData } from './migrate.ts'

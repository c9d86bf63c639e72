export type { Ears } from './ears.ts'
export { openEars } from './open-ears.ts'

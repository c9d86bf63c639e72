export type { Printed, Progress } from './job.ts'
export { type Press, openPress } from './open-press.ts'

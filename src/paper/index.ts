export type { Conformity, Printed, PrintJob, Progress } from './job.ts'
export { type Press, type PressOptions, openPress } from './open-press.ts'

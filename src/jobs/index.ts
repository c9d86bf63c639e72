export { layJobs } from './lay-jobs.ts'
export { openJobs, type Jobs } from './open-jobs.ts'
export type { Queue } from './queues.ts'

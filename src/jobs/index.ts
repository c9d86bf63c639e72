export { layJobs } from './lay-jobs.ts'
export { listWaiting } from './list-waiting.ts'
export { openJobs, type Jobs } from './open-jobs.ts'
export { sendAgain } from './send-again.ts'

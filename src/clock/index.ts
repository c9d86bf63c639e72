export { settableClock, type Clock } from './clock.ts'

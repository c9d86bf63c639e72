export { settableClock, type Clock } from './clock.ts'
export { daysFrom, daysLater } from './days.ts'
export { holidaysOf } from './holidays.ts'

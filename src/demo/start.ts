import { demoToday } from './calendar.ts'

/** The moment the demo begins: a Tuesday morning before the first bell, in the time zone of its main school. */
export const demoStart = new Date(`${demoToday}T15:40:00Z`)

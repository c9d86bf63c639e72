import { daysFrom } from '#clock'
import type { Rule } from './rule.ts'

/** C46, as far as it is here: a cycle ends soon, or has ended and was not closed; what did it teach? */
export const endedCycle: Rule = {
  id: 'C46',
  minutes: 5,
  doneThere: true,
  afterEnd: true,
  thresholds: { days: { usual: 10, least: 1, most: 60 } },
  find: ({ today, cycle, ends }, { days = 10 }) =>
    daysFrom(today, ends) <= days
      ? [{ href: `/cycles/${cycle}`, kind: ends < today ? 'over' : 'soon', values: { day: ends } }]
      : [],
}

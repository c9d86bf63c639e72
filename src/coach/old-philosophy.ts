import { daysFrom } from '#clock'
import type { Rule } from './rule.ts'

/** C5: a philosophy older than a year; still true? */
export const oldPhilosophy: Rule = {
  id: 'C5',
  minutes: 5,
  thresholds: { days: { usual: 365, least: 90, most: 1000 } },
  find: ({ philosophy, today }, { days = 365 }) =>
    philosophy.on && philosophy.sentences > 0 && daysFrom(philosophy.on, today) > days
      ? [{ href: '/purpose#philosophy' }]
      : [],
}

import { daysFrom } from '#clock'
import type { Rule } from './rule.ts'

/** C30, as far as it is here: nothing was captured for a while. */
export const quietDays: Rule = {
  id: 'C30',
  minutes: 1,
  thresholds: { days: { usual: 10, least: 3, most: 90 } },
  find: ({ lastDay, today }, { days = 10 }) => {
    const quiet = lastDay ? daysFrom(lastDay, today) : 0
    return quiet >= days ? [{ href: '/capture', values: { days: quiet } }] : []
  },
}

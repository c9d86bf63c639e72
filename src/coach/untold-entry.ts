import { daysLater } from '#clock'
import type { Rule } from './rule.ts'

/** C31, as far as it is here: an entry waits for a sentence. It is named, so that the day comes back to mind; after
 * four weeks it stands in the portfolio and keeps nothing else from being asked. */
export const untoldEntry: Rule = {
  id: 'C31',
  afterEnd: true,
  minutes: 2,
  find: ({ today, untold, untoldFirst }) => {
    if (!untoldFirst || untoldFirst.day < daysLater(today, -28)) return []
    const { id, title, day } = untoldFirst
    const href = `/portfolio/${id}/words`
    return title
      ? [{ href, about: id, kind: 'one', values: { title, day } }]
      : [{ href, about: id, kind: 'many', values: { n: untold } }]
  },
}

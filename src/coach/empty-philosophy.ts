import type { Rule } from './rule.ts'

/** C4: nothing is said of what one believes after a few visits; one prompt. */
export const emptyPhilosophy: Rule = {
  id: 'C4',
  minutes: 10,
  thresholds: { visits: { usual: 2, least: 1, most: 30 } },
  find: ({ philosophy, visits }, { visits: enough = 2 }) =>
    philosophy.sentences === 0 && visits >= enough ? [{ href: '/purpose#philosophy' }] : [],
}

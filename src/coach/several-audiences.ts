import type { Rule } from './rule.ts'

/** C1: several uses with different readers; growth notes stay private, and each reader gets a portfolio of their own. */
export const severalAudiences: Rule = {
  id: 'C1',
  minutes: 2,
  find: ({ uses }) => {
    const readers = new Set(uses.map(({ audience }) => audience.trim().toLowerCase()).filter(Boolean))
    return uses.length > 1 && readers.size > 1
      ? [{ href: '/purpose#picture', values: { n: readers.size } }]
      : []
  },
}

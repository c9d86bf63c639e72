import type { Rule } from './rule.ts'

/** C6: a use without a reader; who will read it, and what will they decide? */
export const unnamedAudience: Rule = {
  id: 'C6',
  minutes: 2,
  find: ({ uses }) =>
    uses
      .filter(({ use, audience }) => use !== 'growth' && !audience.trim())
      .map(({ use }) => ({ href: '/purpose', about: use, values: { use } })),
}

import type { Rule } from './rule.ts'

/** No goal yet: which one change? */
export const missingGoal: Rule = {
  id: 'goal',
  minutes: 6,
  find: ({ goals }) => (goals.length === 0 ? [{ href: '/goals/new' }] : []),
}

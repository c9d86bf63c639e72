import type { Rule } from './rule.ts'

/** C26: a goal of which no group hears (domain 3.5, phase 3). */
export const unheardGoal: Rule = {
  id: 'C26',
  minutes: 2,
  find: ({ goals }) =>
    goals
      .filter(({ heard }) => !heard)
      .map(({ id, statement }) => ({ href: '/structures', about: id, values: { goal: statement } })),
}

import type { Rule } from './rule.ts'

/** C17: many goals, or many initiatives in the school (LPS-90); what can be combined, paused, let go? */
export const overload: Rule = {
  id: 'C17',
  minutes: 10,
  thresholds: {
    goals: { usual: 4, least: 1, most: 20 },
    initiatives: { usual: 5, least: 1, most: 50 },
  },
  find: ({ goals, initiatives }, { goals: many = 4, initiatives: much = 5 }) => {
    const place = initiatives && `/organizations/${initiatives.organization}/initiatives`
    if (place && initiatives.underWay > much)
      return [{ href: place, kind: 'initiatives', values: { n: initiatives.underWay } }]
    return goals.length > many ? [{ href: '/cycle#goals', kind: 'goals', values: { n: goals.length } }] : []
  },
}

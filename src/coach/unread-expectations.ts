import type { Rule } from './rule.ts'

/** C7: the organization says what it expects, and it was not opened; two minutes. */
export const unreadExpectations: Rule = {
  id: 'C7',
  minutes: 2,
  find: ({ expectations }) =>
    expectations && !expectations.opened
      ? [{ href: '/purpose#expectations', values: { organization: expectations.organization } }]
      : [],
}

import type { Rule } from './rule.ts'

/** The first question of a cycle (LPS-14, LPS-35): what is it for? Captured things come first; they fade. */
export const missingPurpose: Rule = {
  id: 'purpose',
  minutes: 3,
  find: ({ uses }) => (uses.length === 0 ? [{ href: '/purpose' }] : []),
}

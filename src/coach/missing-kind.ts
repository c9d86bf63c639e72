import type { Rule } from './rule.ts'

/** C19: no goal for students, or none for one's own practice; a starter. */
export const missingKind: Rule = {
  id: 'C19',
  minutes: 6,
  find: ({ goals }) =>
    goals.length === 0
      ? []
      : (['studentLearning', 'professionalGrowth'] as const)
          .filter((wanted) => goals.every(({ kind }) => kind !== wanted))
          .map((kind) => ({ href: `/goals/new?kind=${kind}`, about: kind, kind })),
}

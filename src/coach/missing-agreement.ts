import type { Rule } from './rule.ts'

/** C22: two partners, or a group, who have not said how they work together. */
export const missingAgreement: Rule = {
  id: 'C22',
  minutes: 1,
  find: ({ company }) =>
    company.circles
      .filter(({ agreed, members }) => !agreed && members > 1)
      .map(({ id, name, kind }) => ({
        href: `/circles/${id}/agreement`,
        about: id,
        kind: kind === 'roundtable' ? 'group' : 'pair',
        values: { name },
      })),
}

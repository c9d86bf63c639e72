import type { Rule } from './rule.ts'

/** C23: a roundtable of fewer than four or more than eight (domain 2.13). */
export const roundtableSize: Rule = {
  id: 'C23',
  minutes: 5,
  thresholds: { least: { usual: 4, least: 2, most: 8 }, most: { usual: 8, least: 4, most: 10 } },
  find: ({ company }, { least = 4, most = 8 }) =>
    company.circles
      .filter(({ kind, members }) => kind === 'roundtable' && (members < least || members > most))
      .map(({ id, name, members }) => ({
        href: `/roundtables/${id}`,
        about: id,
        kind: members < least ? 'few' : 'many',
        values: { name, n: members },
      })),
}

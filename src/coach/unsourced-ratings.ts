import type { Rule } from './rule.ts'

/** C9: a rating that says not on what it rests; name the source, or mark "not enough evidence". */
export const unsourcedRatings: Rule = {
  id: 'C9',
  minutes: 3,
  find: ({ ratings }) =>
    ratings
      .filter(({ unsourced }) => unsourced > 0)
      .map(({ id, unsourced, firstUnsourced }) => ({
        href: firstUnsourced ? `/assessments/${id}/items/${firstUnsourced}` : `/assessments/${id}`,
        about: id,
        values: { n: unsourced },
      })),
}

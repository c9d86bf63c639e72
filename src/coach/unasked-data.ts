import type { Rule } from './rule.ts'

/** C12: data was looked at and no question written; the four questions of disequilibrium (LPS-84…87). */
export const unaskedData: Rule = {
  id: 'C12',
  minutes: 8,
  find: ({ inquiries }) =>
    inquiries
      .filter(({ looked, questions }) => looked && questions === 0)
      .map(({ id }) => ({ href: `/inquiries/${id}`, about: id })),
}

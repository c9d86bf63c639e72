import type { Rule } from './rule.ts'

/** C21, as far as it is advice: the partner stands above or below in the line. That one evaluates the other cannot be. */
export const partnerInLine: Rule = {
  id: 'C21',
  minutes: 1,
  find: ({ company }) =>
    company.circles
      .filter(({ kind, inLine }) => kind === 'partnership' && inLine)
      .map(({ id, name }) => ({ href: `/partners/${id}`, about: id, values: { name } })),
}

import type { Rule } from './rule.ts'

/** C24: somebody in a roundtable evaluates another member; groups of peers alone speak more freely. */
export const supervisorAtTable: Rule = {
  id: 'C24',
  minutes: 2,
  find: ({ company }) =>
    company.circles
      .filter(({ supervisor }) => supervisor)
      .map(({ id, name }) => ({ href: `/roundtables/${id}`, about: id, values: { name } })),
}

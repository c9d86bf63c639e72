import type { Rule } from './rule.ts'

/** C18: a goal that serves none above and gives no reason; the nearest of them are shown there. */
export const unlinkedGoal: Rule = {
  id: 'C18',
  minutes: 2,
  find: ({ goals }) =>
    goals
      .filter(({ links, apart }) => links === 0 && !apart)
      .map(({ id, statement }) => ({ href: `/goals/${id}/serving`, about: id, values: { goal: statement } })),
}

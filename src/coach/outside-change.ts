import type { Rule } from './rule.ts'

/** C37: a change from outside is written down; a brief asks what must adjust and what may be let go. */
export const outsideChange: Rule = {
  id: 'C37',
  minutes: 15,
  find: ({ change }) =>
    change
      ? [{ href: `/briefs/new?from=${change.id}`, about: change.id, values: { what: change.what } }]
      : [],
}

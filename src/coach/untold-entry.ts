import type { Rule } from './rule.ts'

/** C31, as far as it is here: an entry waits for a sentence. It is named, so that the day comes back to mind. */
export const untoldEntry: Rule = {
  id: 'C31',
  minutes: 2,
  find: ({ untold, untoldFirst }) => {
    if (!untoldFirst) return []
    const { id, title, day } = untoldFirst
    const href = `/portfolio/${id}/words`
    return title
      ? [{ href, about: id, kind: 'one', values: { title, day } }]
      : [{ href, about: id, kind: 'many', values: { n: untold } }]
  },
}

import type { Rule } from './rule.ts'

/** C34: a promise due within two days, or late by four weeks at most: what is older stands with the promises and keeps nothing
 * else from being asked. Only who promised is asked. */
export const duePromise: Rule = {
  id: 'C34',
  afterEnd: true,
  minutes: 1,
  doneThere: true,
  find({ today, company: { promise } }) {
    if (!promise) return []
    const { id, what, due } = promise
    const kind = due < today ? 'late' : 'soon'
    return [{ href: '/promises', about: id, kind, values: { what, day: due } }]
  },
}

import type { Rule } from './rule.ts'

/** C25: nothing is dated in the next thirty days; the partner's calendar first. */
export const noMeeting: Rule = {
  id: 'C25',
  minutes: 1,
  find({ company: { circles, dated } }) {
    const first = circles.find(({ kind, members }) => kind === 'partnership' && members > 1) ?? circles[0]
    if (dated > 0 || !first) return []
    return [{ href: `/meetings/new?circle=${first.id}`, values: { name: first.name } }]
  },
}

import type { Rule } from './rule.ts'

/** C8: nobody is partner and nobody is asked, and no reason is noted; three who said they may be (LPS-21). */
export const missingPartner: Rule = {
  id: 'C8',
  minutes: 2,
  find: ({ company: { circles, asked } }) =>
    asked || circles.some(({ kind }) => kind === 'partnership') ? [] : [{ href: '/partners/find' }],
}

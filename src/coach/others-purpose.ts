import patterns from './patterns.en.json' with { type: 'json' }
import type { Rule } from './rule.ts'

const others = new RegExp(patterns.others, 'iu')
const mine = new RegExp(patterns.mine, 'iu')

/** Does a goal say only what others will do? "Teachers will use the new plan." */
export const isForOthers = (statement: string) => others.test(statement) && !mine.test(statement)

/** C20: a goal that sets a purpose for others alone (LPS-94…96); what will you do or learn? */
export const othersPurpose: Rule = {
  id: 'C20',
  minutes: 4,
  find: ({ goals }) =>
    goals
      .filter(({ statement }) => isForOthers(statement))
      .map(({ id, statement }) => ({ href: `/goals/${id}/words`, about: id, values: { goal: statement } })),
}

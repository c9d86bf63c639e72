import patterns from './patterns.en.json' with { type: 'json' }
import type { Rule } from './rule.ts'

const doing = new RegExp(patterns.doing, 'iu')
const event = new RegExp(patterns.event, 'iu')
const change = new RegExp(patterns.change, 'iu')

/** Does a goal say what will be done, and not what will be different? "Hold 5 trainings", "attend the workshops". */
export const isActivity = (statement: string) =>
  doing.test(statement) && event.test(statement) && !change.test(statement)

/** C15: a goal that is an activity; what will be different for students or staff? */
export const activityGoal: Rule = {
  id: 'C15',
  minutes: 4,
  find: ({ goals }) =>
    goals
      .filter(({ statement }) => isActivity(statement))
      .map(({ id, statement }) => ({ href: `/goals/${id}/words`, about: id, values: { goal: statement } })),
}

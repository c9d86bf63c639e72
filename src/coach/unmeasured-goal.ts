import type { GoalSeen } from './picture.ts'
import type { Rule } from './rule.ts'

/** The part a goal lacks that is asked for first: how it is seen, where it stood, where it should be, by when. */
export const missingPart = ({ measure, baseline, target, due }: GoalSeen) =>
  !measure ? 'measure' : baseline === null ? 'baseline' : target === null ? 'target' : due ? undefined : 'due'

/** C14: a goal without measure, baseline, target or date; name the missing part, with an example. */
export const unmeasuredGoal: Rule = {
  id: 'C14',
  minutes: 4,
  find: ({ goals }) =>
    goals.flatMap((goal) => {
      const kind = missingPart(goal)
      return kind
        ? [{ href: `/goals/${goal.id}/words`, about: goal.id, kind, values: { goal: goal.statement } }]
        : []
    }),
}

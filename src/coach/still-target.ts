import type { GoalSeen, Picture } from './picture.ts'
import type { Finding, Rule } from './rule.ts'

const outside = ({ due }: GoalSeen, { starts, ends }: Picture) => due !== null && (due < starts || due > ends)
const still = ({ baseline, target, lower }: GoalSeen) =>
  baseline !== null && target !== null && (lower ? target >= baseline : target <= baseline)

/** C16: a target no further than the baseline, or a date outside the cycle. */
export const stillTarget: Rule = {
  id: 'C16',
  minutes: 2,
  find: (picture) =>
    picture.goals.flatMap((goal): Finding[] => {
      const kind = still(goal) ? 'target' : outside(goal, picture) ? 'due' : undefined
      if (!kind) return []
      const values = { goal: goal.statement, baseline: goal.baseline ?? '', target: goal.target ?? '' }
      return [{ href: `/goals/${goal.id}/words`, about: goal.id, kind, values }]
    }),
}

import { found, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import { audiencesAsked, type Seen } from '#sharing'
import type { Goal } from './goal.ts'
import { ownGoalAsked } from './goals.store.ts'
import type { GoalLink } from './link.ts'
import { linksAsked } from './links.store.ts'
import { standardsAsked, type GoalStandard } from './standards.store.ts'

/** A goal of one's own as its page shows it. */
export interface OwnGoal {
  goal: Goal & { earlier: number }
  links: GoalLink[]
  standards: GoalStandard[]
  audiences: Seen[]
}

/** A goal of one's own with what it serves, what it is about and who can see it, in one statement; refused where it is not. */
export async function readGoal(tx: Transaction, person: string, id: string): Promise<OwnGoal> {
  const asked = together({
    goal: ownGoalAsked(person, id),
    links: listed(linksAsked(person, id)),
    standards: listed(standardsAsked(person, id)),
    audiences: listed(audiencesAsked(person, { noun: 'goal', id })),
  })
  type Answers = {
    goal: (Goal & { earlier: number }) | null
    links: Listed<GoalLink>
    standards: Listed<GoalStandard>
    audiences: Listed<Seen>
  }
  const { goal, links, standards, audiences } = found(await tx.row<Answers>(asked))
  return {
    goal: found(goal ?? undefined),
    links: links.list,
    standards: standards.list,
    audiences: audiences.list,
  }
}

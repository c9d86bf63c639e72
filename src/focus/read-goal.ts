import { ownFeedbackAsked, type ToldFeedback } from '#feedback'
import type { Reader } from '#people'
import { found, type Sql, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import { audiencesAsked, type Seen } from '#sharing'
import type { ComponentChildren } from 'preact'
import type { Goal } from './goal.ts'
import { goalAsked, ownGoalAsked } from './goals.store.ts'
import type { GoalLink } from './link.ts'
import { linksAsked } from './links.store.ts'
import { originAsked, originBelow, type OriginWords } from './origins.store.ts'
import { standardsAsked, type GoalStandard } from './standards.store.ts'

/** A goal of one's own as its page shows it. */
export interface OwnGoal {
  goal: Goal & { earlier: number }
  links: GoalLink[]
  standards: GoalStandard[]
  audiences: Seen[]
}

/** What modules above have to say of an own goal: asked with it, and shown below it. */
export interface Further<Told> {
  asked(person: string, goal: string): Sql
  show(reader: Reader, goal: OwnGoal, told: Told): ComponentChildren
}

/**
 * A goal of one's own with what it serves, what it is about, what it began from, who can see it, what was said to it and
 * what is to be said further, in one statement; refused where it is not.
 */
export async function readGoal<Told>(tx: Transaction, person: string, id: string, { asked }: Further<Told>) {
  const { goal, links, standards, audiences, origin, ...beside } = found(
    await tx.row<Answers<Told>>(
      together(
        {
          goal: ownGoalAsked(person, id),
          links: listed(linksAsked(person, id)),
          standards: listed(standardsAsked(person, id)),
          origin: originAsked(person),
          audiences: listed(audiencesAsked(person, { noun: 'goal', id })),
          feedback: ownFeedbackAsked({ noun: 'goal', space: person, id }),
          further: asked(person, id),
        },
        { origin: originBelow(person, id) },
      ),
    ),
  )
  const whole: OwnGoal = {
    goal: found(goal),
    links: links.list,
    standards: standards.list,
    audiences: audiences.list,
  }
  return { whole, origin: origin ?? undefined, ...beside }
}

/** A goal that somebody shares, with what it serves and is about, in one statement; refused where it is not open to the asker. */
export async function readTheirGoal(tx: Transaction, space: string, id: string) {
  const asked = together({
    goal: goalAsked(space, id),
    links: listed(linksAsked(space, id)),
    standards: listed(standardsAsked(space, id)),
  })
  const told = found(await tx.row<Pick<Answers<never>, 'links' | 'standards'> & { goal: Goal | null }>(asked))
  return { goal: found(told.goal), links: told.links.list, standards: told.standards.list }
}

interface Answers<Told> {
  goal: (Goal & { earlier: number }) | null
  links: Listed<GoalLink>
  standards: Listed<GoalStandard>
  audiences: Listed<Seen>
  origin: OriginWords | null
  feedback: ToldFeedback
  further: Told
}

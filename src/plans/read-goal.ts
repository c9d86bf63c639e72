import type { Reader } from '#people'
import { found, type Sql, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import type { ComponentChildren } from 'preact'
import type { GoalProps } from './goal-view.ts'
import { goalAsked } from './goals.store.ts'
import type { Linked } from './link.ts'
import { aboveAsked, belowAsked } from './links.store.ts'
import { homeAsked, type Home } from './organization.store.ts'
import { sentencesAsked, type Served } from './sentences.store.ts'

/** A goal of an organization, by its keys. */
interface Key {
  space: string
  id: string
}

/** What modules above have to say of a goal of an organization: asked with it, and shown below it. */
export interface Further<Told> {
  asked(goal: Key): Sql
  show(reader: Reader, goal: Key, told: Told | null): ComponentChildren
}

interface Answers<Told> {
  home: Home | null
  goal: GoalProps['goal'] | null
  sentences: Listed<Served>
  above: Listed<Linked>
  below: Listed<Linked>
  told: Told | null
}

/** A goal of an organization with what it serves, what serves it and what is to be said further, in one statement. */
export async function readGoal<Told>(tx: Transaction, key: Key, { asked }: Further<Told>) {
  const { space, id } = key
  const questions = {
    home: homeAsked(space),
    goal: goalAsked(space, id),
    sentences: listed(sentencesAsked(space, id)),
    above: listed(aboveAsked(space, id)),
    below: listed(belowAsked(space, id)),
    told: asked(key),
  }
  const { home, goal, sentences, above, below, told } = found(
    await tx.row<Answers<Told>>(together(questions)),
  )
  return {
    home: found(home),
    goal: found(goal),
    sentences: sentences.list.map(({ sentence }) => sentence),
    above: above.list,
    below: below.list,
    told,
  }
}

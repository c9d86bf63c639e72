import type { Reader } from '#people'
import type { ComponentChildren } from 'preact'
import type { Goal } from './goal.ts'
import type { Linked } from './link.ts'
import type { Home } from './organization.store.ts'

/** What the page of a goal shows. */
export interface GoalProps {
  reader: Reader
  home: Home
  goal: Omit<Goal, 'changedAt'> & { trashed: boolean }
  sentences: string[]
  above: Linked[]
  below: Linked[]
  /** What the modules above have to say of it. */
  further: ComponentChildren
}

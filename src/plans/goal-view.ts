import type { Reader } from '#people'
import type { ComponentChildren } from 'preact'
import type { Goal } from './goal.ts'
import type { Linked } from './link.ts'
import type { Home } from './organization.store.ts'

/** What the page of a goal shows. */
export interface GoalProps {
  reader: Reader
  home: Home
  goal: Goal & { trashed: boolean }
  sentences: string[]
  above: Linked[]
  below: Linked[]
  /** How many work on it, as tallies; the modules above know. */
  coverage?: ComponentChildren
}

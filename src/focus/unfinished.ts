import type { Goal } from './goal.ts'
import type { GoalAnswers } from './wording.ts'

/** A goal of the cycle before, as this one is offered it. */
export interface Unfinished extends Pick<
  Goal,
  | 'id'
  | 'kind'
  | 'statement'
  | 'unit'
  | 'baseline'
  | 'target'
  | 'current'
  | 'currentOn'
  | 'lower'
  | 'due'
  | 'state'
> {
  /** What it served, and whether a goal may serve it today; without a name where its owner sees it no more. */
  served: { statement: string | null; organization: string | null; open: boolean }[]
  /** The goal of this cycle that goes on with it. */
  carried: { id: string; state: Goal['state'] } | null
  left: boolean
}

/** How many goals of an earlier year were not finished, and of how many of them nothing was said yet. */
export interface UnfinishedCount {
  year: string
  all: number
  waiting: number
}

/** What became of it: it goes on, it was left, or nothing was said yet. A goal that went on and was set aside was left. */
export function fateOf({ carried, left }: Pick<Unfinished, 'carried' | 'left'>) {
  if (carried && carried.state !== 'dropped') return 'carried'
  return carried || left ? 'left' : 'open'
}

/** A goal as it begins in the next cycle: where its number stood last, to the day on which that cycle ends. */
export const carriedOn = (goal: Goal, ends: string): GoalAnswers => ({
  kind: goal.kind,
  statement: goal.statement,
  whyNow: goal.whyNow,
  measure: goal.measure,
  unit: goal.unit,
  baseline: goal.current ?? goal.baseline,
  target: goal.target,
  current: null,
  lower: goal.lower,
  due: ends,
  signs: goal.signs,
  equity: goal.equity,
  stops: goal.stops,
})

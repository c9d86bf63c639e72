/** What a goal is about (LPS, glossary `goal.kind`). */
export const goalKinds = [
  'studentLearning',
  'school',
  'professionalGrowth',
  'community',
  'operations',
] as const

export type GoalKind = (typeof goalKinds)[number]

/** Where a goal stands (domain 3.4). A leader may move it from any to any. */
export const goalStates = [
  'draft',
  'shared',
  'agreed',
  'inProgress',
  'met',
  'mostly',
  'partly',
  'notMet',
  'changed',
  'dropped',
] as const

export type GoalState = (typeof goalStates)[number]

/** A leader's goal. Numbers share the goal's unit; the due day is `YYYY-MM-DD`. */
export interface Goal {
  id: string
  cycleId: string
  kind: GoalKind
  statement: string
  whyNow: string
  measure: string
  unit: string
  baseline: number | null
  target: number | null
  current: number | null
  /** The day on which it was there. */
  currentOn: string | null
  /** Is less better, as with absences? */
  lower: boolean
  due: string | null
  /** What one will see when it is reached. */
  signs: string
  /** Who gains, who may lose, whose voice is missing. */
  equity: string
  /** What stops for it, or why nothing must. */
  stops: string
  /** Why it serves no goal above, where it serves none. */
  apart: string
  state: GoalState
  /** Why it was changed or set aside. */
  reason: string
  origin: Origin | null
  position: number
}

/** What a goal began from: a question to data, an item of a self-assessment, or a goal of the year before. */
export interface Origin {
  noun: 'inquiry' | 'assessment' | 'goal'
  id: string
  item: string | null
}

/** Is it still under way? */
export const isOpen = ({ state }: Pick<Goal, 'state'>) =>
  state === 'draft' || state === 'shared' || state === 'agreed' || state === 'inProgress'

/** Does the target lie no further than the start? It may be meant so: one is told, and nothing is blocked (domain C16). */
export function turnsBack({ baseline, target, lower }: Pick<Goal, 'baseline' | 'target' | 'lower'>) {
  if (baseline === null || target === null) return undefined
  if (baseline === target) return 'same'
  return lower === target < baseline ? undefined : lower ? 'above' : 'below'
}

/** A goal that is changed in its course or set aside says why (domain 3.4). */
export const needsReason = (state: GoalState) => state === 'changed' || state === 'dropped'

/** A cycle holds few goals: two to four are advised (domain 3.3); more is the leader's choice. */
export const manyGoals = (count: number) => count > 4

import { day, number, writing, type Complaints } from '#forms'
import { z } from 'zod'

/** How a goal of an organization stands: a draft, under way, or ended in one of six ways (domain 3.4). */
export const goalStates = [
  'draft',
  'inProgress',
  'met',
  'mostly',
  'partly',
  'notMet',
  'changed',
  'dropped',
] as const

export type GoalState = (typeof goalStates)[number]

/** A goal of a school, a district or a state. Numbers share its unit; days are `YYYY-MM-DD`. */
export interface Goal {
  space: string
  id: string
  schoolYear: string
  statement: string
  why: string
  measure: string
  unit: string
  baseline: number | null
  target: number | null
  current: number | null
  /** The day on which it was there. */
  currentOn: string | null
  /** The number is to fall. */
  lower: boolean
  due: string | null
  state: GoalState
  /** Why it was changed or dropped, or what came of it. */
  reason: string
  /** What stops for it, or why nothing must. */
  stops: string
  /** Why it serves no goal above, where it serves none. */
  apart: string
  /** When it was last reworded or ended. */
  changedAt: Date
}

const empty = (given: unknown) => (given === '' ? null : given)
/** The form of a goal: the sentence and its year are needed; numbers and days can wait. */
export const goalForm = z.object({
  schoolYear: writing(60).pipe(z.string().min(1, 'year')),
  statement: writing(2000).pipe(z.string().min(1, 'statement')),
  why: writing(),
  measure: writing(),
  unit: writing(20),
  baseline: number,
  target: number,
  current: number,
  lower: z.preprocess((given) => given === 'yes' || given === true, z.boolean()),
  due: z.preprocess(empty, day.nullable().default(null)),
  stops: writing(),
  /** The numbers about which a question was asked already. */
  asked: writing(100),
})

export type GoalAnswers = z.output<typeof goalForm>

type Numbers = Pick<Goal, 'baseline' | 'target' | 'lower'>

/** Names two numbers, so that they are asked about once. */
export const numbersAsked = ({ baseline, target, lower }: Numbers) => `${baseline}/${target}/${lower}`

/** Does the target lie on the other side of the start than it should? It may be meant so: one asks, and does not block. */
export const turnsBack = ({ baseline, target, lower }: Numbers) =>
  baseline !== null && target !== null && (lower ? target > baseline : target < baseline)

/**
 * What is to be looked at again in answers that can be read: a due day outside the school year, and, once, a target on the
 * other side of the start. `years` are those of the organization; without any no day is outside.
 */
export function lookOver(
  goal: GoalAnswers,
  years: readonly { title: string; starts: string; ends: string }[],
): Complaints {
  const year = years.find(({ title }) => title === goal.schoolYear)
  const outside = year && goal.due && (goal.due < year.starts || goal.due > year.ends)
  const asks = turnsBack(goal) && goal.asked !== numbersAsked(goal)
  return {
    ...(!year && years.length > 0 && { schoolYear: 'year' }),
    ...(outside && { due: 'outside' }),
    ...(asks && { target: goal.lower ? 'above' : 'below' }),
  }
}

/** What a goal says, apart from how far it has come. */
export const wordingOf = (goal: Omit<GoalAnswers, 'asked' | 'current'>) => ({
  schoolYear: goal.schoolYear,
  statement: goal.statement,
  why: goal.why,
  measure: goal.measure,
  unit: goal.unit,
  baseline: goal.baseline,
  target: goal.target,
  lower: goal.lower,
  due: goal.due,
  stops: goal.stops,
})

/** The fields of a goal's form, in its order. */
export const goalFields = [
  'schoolYear',
  'statement',
  'why',
  'measure',
  'unit',
  'baseline',
  'target',
  'current',
  'lower',
  'due',
  'stops',
]

/** A goal as its form says it. */
export const inForm = ({ lower, ...goal }: Goal): Record<string, string> => ({
  ...Object.fromEntries(
    goalFields.map((field) => [field, String(goal[field as Exclude<keyof Goal, 'lower'>] ?? '')]),
  ),
  lower: lower ? 'yes' : '',
})

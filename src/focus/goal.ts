import { day, writing } from '#forms'
import { z } from 'zod'

/** What a goal is about (LPS, glossary `goal.kind`). */
export const goalKinds = [
  'studentLearning',
  'school',
  'professionalGrowth',
  'community',
  'operations',
] as const

export type GoalKind = (typeof goalKinds)[number]

export type GoalState =
  | 'draft'
  | 'shared'
  | 'agreed'
  | 'inProgress'
  | 'met'
  | 'mostly'
  | 'partly'
  | 'notMet'
  | 'changed'
  | 'dropped'

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
  due: string | null
  state: GoalState
  position: number
}

const empty = (given: unknown) => (given === '' ? null : given)
const number = z.preprocess(
  empty,
  z.coerce.number('number').min(-1e12, 'number').max(1e12, 'number').nullable().default(null),
)

/** The form of a goal: only the statement is needed; numbers and dates can wait. */
export const goalForm = z.object({
  kind: z.enum(goalKinds, 'kind'),
  statement: writing(2000).pipe(z.string().min(1, 'statement')),
  whyNow: writing(),
  measure: writing(),
  unit: writing(20),
  baseline: number,
  target: number,
  current: number,
  due: z.preprocess(empty, day.nullable().default(null)),
})

export type GoalAnswers = z.output<typeof goalForm>

/** The ends of the scale a goal is drawn on: 0 to 100 for percentages, else a little beyond its own numbers. */
export function scaleOf({
  unit,
  baseline,
  target,
  current,
}: Pick<Goal, 'unit' | 'baseline' | 'target' | 'current'>) {
  const values = [baseline, target, current].filter((value) => value !== null)
  const within = values.every((value) => value >= 0 && value <= 100)
  if (values.length === 0 || (unit.startsWith('%') && within)) return { from: 0, to: 100 }
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const beyond = (most - least || Math.abs(most) || 1) * 0.25
  return { from: least >= 0 ? Math.max(0, least - beyond) : least - beyond, to: most + beyond }
}

/** A cycle holds few goals: two to four are advised (domain 3.3); more is the leader's choice. */
export const manyGoals = (count: number) => count > 4

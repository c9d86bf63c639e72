import { spaceForm } from '#frameworks'
import { day, number, writing } from '#forms'
import { z } from 'zod'
import { goalKinds, goalStates, needsReason } from './goal.ts'
import { targetForm } from './link.ts'

const empty = (given: unknown) => (given === '' ? null : given)
const many = (given: unknown) => (given === undefined || given === '' ? [] : [given].flat())

/** The form of a goal's words and numbers: only kind and statement are needed, the rest can wait. */
export const goalForm = z.object({
  kind: z.enum(goalKinds, 'kind'),
  statement: writing(2000).pipe(z.string().min(1, 'statement')),
  whyNow: writing(),
  measure: writing(),
  unit: writing(20),
  baseline: number,
  target: number,
  current: number,
  lower: z.preprocess((given) => given === 'yes' || given === true, z.boolean()),
  due: z.preprocess(empty, day.nullable().default(null)),
  signs: writing(),
  equity: writing(),
  stops: writing(),
})

/** The texts of its form, as `baseOf` marks them. */
export const goalTexts = [
  'statement',
  'whyNow',
  'measure',
  'unit',
  'baseline',
  'target',
  'current',
  'due',
  'signs',
  'equity',
  'stops',
] as const

export type GoalAnswers = z.output<typeof goalForm>

/** An item of a framework as a form names it: its space, a slash, its id. */
const itemForm = z
  .string()
  .transform((given) => given.split('/'))
  .pipe(z.tuple([spaceForm, z.uuid()]))
  .transform(([space, id]) => ({ space, id }))

/** What a goal began from, as an address names it: `inquiry:id`, `assessment:id:item`. Anything else is nothing. */
export const originForm = z
  .string()
  .transform((given) => given.split(':'))
  .pipe(z.tuple([z.enum(['inquiry', 'assessment']), z.uuid()]).rest(z.uuid()))
  .transform(([noun, id, item]) => ({ noun, id, item: item ?? null }))
  .nullable()
  .catch(null)

/** What a new goal is tied to, in the same form: goals above, or why none; standards; what it began from. */
export const tiesForm = z.object({
  serves: z.preprocess(many, z.array(targetForm).max(20, 'ended')),
  apart: writing(2000),
  standards: z.preprocess(many, z.array(itemForm).max(50)).catch([]),
  from: originForm,
})

export type GoalTies = z.output<typeof tiesForm>

/** Nothing tied yet. */
export const noTies: GoalTies = { serves: [], apart: '', standards: [], from: null }

/** Where a goal stands now; being changed or set aside wants a reason. */
export const stateForm = z
  .object({ state: z.enum(goalStates, 'state'), reason: writing(2000) })
  .refine(({ state, reason }) => !needsReason(state) || reason, { path: ['reason'], message: 'reason' })

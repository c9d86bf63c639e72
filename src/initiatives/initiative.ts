import { day, writing } from '#forms'
import { levelOf } from '#organizations'
import { z } from 'zod'

/** Who wants it, from the law down to the school itself. */
export const origins = ['mandate', 'state', 'district', 'school'] as const

/** What was decided about it: going on, becoming part of another, resting, or being let go (LPS-90). */
export const decisions = ['keep', 'combine', 'pause', 'letGo'] as const

/** In which order it has people's attention; `unsorted` until somebody says. */
export const ranks = ['first', 'next', 'later', 'not', 'unsorted'] as const

export type Origin = (typeof origins)[number]
export type Decision = (typeof decisions)[number]
export type Rank = (typeof ranks)[number]

const reach = { state: 2, district: 3, school: 4 }

/** From where something can come to an organization of this kind: from nowhere below it. */
export const originsFor = (kind: string): readonly Origin[] => origins.slice(0, reach[levelOf(kind)])

/** An initiative, in the space of its organization. `hours` is a week, for each of the `staff` it touches. */
export interface Initiative {
  id: string
  space: string
  name: string
  origin: Origin
  originSpace: string | null
  originId: string | null
  /** What the initiative above it is called, and where. */
  from: string | null
  fromPlace: string | null
  aim: string
  owner: string
  ownerId: string | null
  since: string | null
  hours: number | null
  staff: number | null
  rank: Rank
  decision: Decision | null
  withId: string | null
  until: string | null
  reason: string
  decidedOn: string | null
  stopsId: string | null
  stopsHow: 'letGo' | 'pause' | null
  nothingStops: string
  draft: boolean
}

/** As much of an initiative as a leader's goal asks for. */
export type Around = Pick<
  Initiative,
  'space' | 'id' | 'name' | 'draft' | 'decision' | 'until' | 'since' | 'hours' | 'staff'
>

const empty = (given: unknown) => (given === '' || given === undefined ? null : given)
const within = (most: number) =>
  z.preprocess(empty, z.coerce.number('number').min(0, 'number').max(most, 'number').nullable())
const dayOrNone = z.preprocess(empty, day.nullable())
const idOrNone = z.preprocess(empty, z.uuid('gone').nullable())
const pair = /^([\da-f-]{36})\/([\da-f-]{36})$/

/** The form of an initiative: a name and where it comes from; everything else can wait. */
export const initiativeForm = z.object({
  name: writing(200).pipe(z.string().min(1, 'name')),
  origin: z.enum(origins, 'origin'),
  /** `space/id` of the initiative above, as its select says it. */
  from: z.preprocess(
    (given) => pair.exec(String(given ?? '')),
    z
      .tuple([z.string(), z.uuid('gone'), z.uuid('gone')], 'gone')
      .rest(z.unknown())
      .transform(([, space, id]) => ({ space, id }))
      .nullable(),
  ),
  aim: writing(5000),
  owner: writing(200),
  ownerId: idOrNone,
  since: dayOrNone,
  hours: within(60),
  staff: within(100_000).pipe(z.int('number').nullable()),
  /** `letGo:id` or `pause:id`: what stops for it. */
  stops: z.preprocess(
    (given) => /^(letGo|pause):(.+)$/.exec(String(given ?? '')),
    z
      .tuple([z.string(), z.enum(['letGo', 'pause']), z.uuid('gone')], 'gone')
      .rest(z.unknown())
      .transform(([, how, id]) => ({ how, id }))
      .nullable(),
  ),
  nothingStops: writing(2000),
  draft: z.preprocess((given) => given === 'yes', z.boolean()),
})

export type InitiativeAnswers = z.output<typeof initiativeForm>

/** What the form of an initiative says, in its order; whether it is a draft is no wording. */
export const initiativeFields = [
  'name',
  'origin',
  'from',
  'aim',
  'ownerId',
  'owner',
  'since',
  'hours',
  'staff',
  'stops',
  'nothingStops',
]

/** An initiative as its form says it. */
export const inForm = (one: Initiative) => ({
  ...one,
  from: one.originId ? `${one.originSpace}/${one.originId}` : '',
  stops: one.stopsId ? `${one.stopsHow}:${one.stopsId}` : '',
})

/** The form of a decision: combining names another, a pause may say until when; none takes the decision back. */
export const decisionForm = z
  .object({
    decision: z.preprocess(empty, z.enum(decisions, 'decision').nullable()),
    withId: idOrNone,
    until: dayOrNone,
    reason: writing(2000),
  })
  .refine(({ decision, withId }) => decision !== 'combine' || withId, { path: ['withId'], error: 'with' })
  .refine(({ decision, reason }) => !decision || decision === 'keep' || reason, {
    path: ['reason'],
    error: 'reason',
  })
  .transform((given) => ({
    ...given,
    withId: given.decision === 'combine' ? given.withId : null,
    until: given.decision === 'pause' ? given.until : null,
  }))

export type DecisionAnswers = z.output<typeof decisionForm>

/** What the form of a decision says, in its order. */
export const decisionFields = ['decision', 'withId', 'until', 'reason']

/** Is it shown and begun, and neither let go nor resting on this day? A pause ends on its day. */
export const underWay = (
  { draft, decision, until, since }: Pick<Initiative, 'draft' | 'decision' | 'until' | 'since'>,
  today: string,
) =>
  !draft &&
  (!since || since <= today) &&
  decision !== 'letGo' &&
  !(decision === 'pause' && (!until || today < until))

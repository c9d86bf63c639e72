import { day, writing } from '#forms'
import { z } from 'zod'
import { rhythms } from './recurrence.ts'

/** What a meeting is of: two people, a group, or a structure that a leader keeps. */
export type MeetingKind = 'partnership' | 'coaching' | 'roundtable' | 'structure'

/** `missed` carries no fault: it did not happen. */
export type MeetingState = 'planned' | 'held' | 'missed' | 'cancelled'

/** Where a meeting is found. */
export interface MeetingAt {
  space: string
  id: string
}

export interface Meeting extends MeetingAt {
  kind: MeetingKind
  structureId: string | null
  seriesId: string | null
  title: string | null
  startsAt: Date
  endsAt: Date
  /** The zone in which it was planned; its local time stays the same when the clocks change. */
  zone: string
  place: string | null
  link: string | null
  state: MeetingState
  /** Counts what calendars are to hear of. */
  sequence: number
  facilitatorId: string | null
  movedFrom: Date | null
}

/** How long a meeting lasts, in minutes. */
export const minutesOf = ({ startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>) =>
  Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000)

/** How long after its end a meeting asks what became of it, in minutes. */
export const restMinutes = 15

/** Is it over, and nobody has said yet what became of it? */
export const asksAfter = ({ state, endsAt }: Pick<Meeting, 'state' | 'endsAt'>, now: Date) =>
  state === 'planned' && endsAt.getTime() + restMinutes * 60_000 <= now.getTime()

/** How long before it begins a meeting may be noted on another day than its own, in minutes. */
const earlyMinutes = 60

/** May be said already what became of it? All its day, for sometimes one meets sooner. `today`: it is on the reader's day. */
export const mayBeNoted = (
  { state, startsAt }: Pick<Meeting, 'state' | 'startsAt'>,
  now: Date,
  today: boolean,
) => state === 'planned' && (today || startsAt.getTime() - earlyMinutes * 60_000 <= now.getTime())

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d(:00)?$/, 'time')
  .transform((given) => given.slice(0, 5))

/** An address one can open, or nothing; never one that runs something. */
const address = writing(1000).refine((given) => given === '' || isWebAddress(given), 'link')

function isWebAddress(given: string) {
  const url = URL.parse(given)
  return url !== null && /^https?:$/.test(url.protocol) && /^https?:\/\//.test(given)
}

const orNone = <Type extends z.ZodType>(type: Type) => z.preprocess((given) => given || null, type.nullable())

/** When and where: the day, from when until when in local time, at most twelve hours. */
const moment = z.object({
  title: writing(200),
  day,
  begins: time,
  ends: time,
  place: writing(400),
  link: address,
  facilitator: orNone(z.uuid('facilitator')),
})

const lasts = ({ begins, ends }: { begins: string; ends: string }) => minuteOf(ends) - minuteOf(begins)

const minuteOf = (at: string) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3))

const inOrder = <Type extends z.ZodType<{ begins: string; ends: string }>>(type: Type) =>
  type
    .refine((given) => lasts(given) >= 5, { path: ['ends'], message: 'order' })
    .refine((given) => lasts(given) <= 12 * 60, { path: ['ends'], message: 'twelveHours' })
    .transform((given) => ({ ...given, minutes: lasts(given) }))

/** A meeting as it is planned, once or again and again until a day. */
export const planForm = inOrder(
  moment
    .extend({
      repeats: z.preprocess((given) => given || 'once', z.enum(['once', ...rhythms], 'repeats')),
      until: orNone(day),
      skipBreaks: z.preprocess((given) => given === 'yes', z.boolean()),
    })
    .refine(({ repeats, until }) => repeats === 'once' || until !== null, {
      path: ['until'],
      message: 'missing',
    })
    .refine(({ repeats, until, day: first }) => repeats === 'once' || until === null || until >= first, {
      path: ['until'],
      message: 'untilBefore',
    }),
)

/** What tells which meeting the writer had before their eyes. */
const seen = z.coerce.number().int().min(0)

/** Whether a change is of one meeting, or of this one and those of its series that follow. */
export const reachForm = z.object({
  seen,
  reach: z.preprocess((given) => given || 'one', z.enum(['one', 'following'], 'reach')),
})

export type Reach = z.output<typeof reachForm>

/** A meeting as it is moved. */
export const moveForm = inOrder(moment.extend(reachForm.shape))

export type PlanAnswers = z.output<typeof planForm>
export type MoveAnswers = z.output<typeof moveForm>

import { day, writing } from '#forms'
import { z } from 'zod'

/** Somebody promised to do something, by a day or whenever it fits. */
export interface Promised {
  /** The circle in which it was said, or the space of the leader who keeps it alone. */
  spaceId: string
  id: string
  meetingId: string | null
  personId: string
  /** Who promised, where the reader can still find them. */
  person: string | null
  writtenBy: string
  what: string
  dueOn: string | null
  doneAt: Date | null
  droppedAt: Date | null
  /** The asker may say that it is done, move it, mend its words. */
  mine: boolean
}

export type PromiseState = 'open' | 'late' | 'done' | 'dropped'

/** How a promise stands on a day. */
export function stateOf(
  { doneAt, droppedAt, dueOn }: Pick<Promised, 'doneAt' | 'droppedAt' | 'dueOn'>,
  today: string,
): PromiseState {
  if (doneAt) return 'done'
  if (droppedAt) return 'dropped'
  return dueOn && dueOn < today ? 'late' : 'open'
}

/** The fields two people may both change. */
export const promiseTexts = ['what', 'dueOn'] as const

/** The days somebody may promise something for, three years ahead at most; a day that stands already may stay. */
const dueForm = (today: string, before?: string | null) =>
  z.preprocess(
    (given) => given || null,
    day
      .refine((on) => on >= today || on === before, 'past')
      .refine((on) => on < `${Number(today.slice(0, 4)) + 3}${today.slice(4)}` || on === before, 'far')
      .nullable(),
  )

/** The words of a promise and its day. */
export const wordsForm = (today: string, before?: string | null) =>
  z.object({ what: writing(500).pipe(z.string().min(1, 'what')), dueOn: dueForm(today, before) })

/** A new promise: who, what, by when. `space`: where it is kept; `person` is left out where one promises for oneself. */
export const promiseForm = (today: string) =>
  wordsForm(today).extend({
    space: z.uuid('gone'),
    meeting: z.preprocess((given) => given || null, z.uuid('gone').nullable()),
    person: z.preprocess((given) => given || null, z.uuid('notHere').nullable()),
  })

export type PromiseAnswers = z.output<ReturnType<typeof promiseForm>>

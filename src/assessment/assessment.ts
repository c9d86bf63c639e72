import { spaceForm } from '#frameworks'
import { z } from 'zod'

/** When in a cycle somebody looks at themselves. */
export const moments = ['start', 'middle', 'end'] as const
export type Moment = (typeof moments)[number]

/** A self-assessment on one framework version, or on its continuum maps; it keeps that version. */
export interface Assessment {
  id: string
  cycleId: string
  space: string
  version: string
  moment: Moment
  /** Along the continuum maps, not item by item. */
  byMap: boolean
  begunAt: Date
}

/** An assessment with its framework's name, as pages head it. */
export interface Headed extends Assessment {
  title: string
  label: string
  language: string
  /** Why nothing more can be said in it: its version is no longer in use, or its cycle is closed. */
  fixed: 'deprecated' | 'closed' | null
  /** The school year of its cycle; empty for whoever may not see the cycle. */
  year: string
}

/** An assessment in a list: how many things it asks, and how many of them are answered. */
export interface Listed extends Headed {
  all: number
  answered: number
}

const many = (given: unknown) => (given === undefined || given === '' ? [] : [given].flat())
const version = z
  .string()
  .transform((given) => given.split('/'))
  .pipe(z.tuple([spaceForm, z.uuid()]))
  .transform(([space, id]) => ({ space, version: id }))

/** Beginning one. Without a level the coach picks one; `chosen` takes the parts that were chosen for the cycle. */
export const beginForm = z.object({
  id: z.uuid(),
  of: version,
  moment: z.enum(moments, 'moment'),
  level: z
    .union(
      [z.literal('map'), z.coerce.number('level').int('level').min(0, 'level').max(50, 'level')],
      'level',
    )
    .optional(),
  chosen: z.literal('yes').optional().catch(undefined),
  item: z.preprocess(many, z.array(z.uuid('part'), 'part').max(1000, 'part')),
})

export type BeginAnswers = z.output<typeof beginForm>

/**
 * The moment a day of a cycle lies in: its first third, the time until its last quarter, its last quarter. The first look
 * of a cycle is one at its start, however late it is taken, until the end is near: nothing stands before it.
 */
export function momentOf(
  day: string,
  { starts, ends }: { starts: string; ends: string },
  isFirst = false,
): Moment {
  const [from, until, now] = [starts, ends, day].map((one) => Date.parse(one)) as [number, number, number]
  const gone = (now - from) / Math.max(1, until - from)
  if (gone < (isFirst ? 3 / 4 : 1 / 3)) return 'start'
  return gone < 3 / 4 ? 'middle' : 'end'
}

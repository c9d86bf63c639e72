import { daysLater } from '#clock'
import { writing } from '#forms'
import { schoolYearOf } from '#organizations'
import { z } from 'zod'
import { dayFields, inOrder } from './kept-cycle.ts'

/** A post somebody may begin a cycle for, with the school years where it is (the nearest first) and its open cycles. */
export interface LeadPost {
  id: string
  organizationId: string
  line: string
  starts: string
  ends: string | null
  years: { title: string; starts: string; ends: string }[]
  /** The school years in which a cycle of it is open. */
  open: string[]
  /** The last day of its latest cycle. */
  until: string | null
}

/** Names a row of another space in a form: its space and its id. */
export const placeOf = z
  .string()
  .regex(/^[\da-f-]{36}\/[\da-f-]{36}$/i, 'missing')
  .transform((given) => {
    const [space = '', id = ''] = given.split('/')
    return { space, id }
  })
  .pipe(z.object({ space: z.uuid('missing'), id: z.uuid('missing') }))

const openPlace = z.preprocess((given) => given || null, placeOf.nullable())

/** How a cycle begins: for which post, from when until when, from a template or an invitation or neither. */
export const beginForm = inOrder(
  z.object({
    ...dayFields,
    post: z.uuid('missing'),
    template: openPlace,
    invitation: openPlace,
    /** The leader's own tick that whoever invited them hears of it. */
    tell: z.literal('yes').optional(),
    /** With the standards of the last cycle. */
    same: z.literal('yes').optional(),
    beside: writing(2000),
  }),
)

export type BeginAnswers = z.output<typeof beginForm>

/** The school year a cycle belongs to: the one its first day falls in where the post is, else by the calendar. */
export const yearFor = (post: Pick<LeadPost, 'years'>, starts: string) =>
  post.years.find((year) => year.starts <= starts && starts <= year.ends)?.title ?? schoolYearOf(starts)

/** Which day of a cycle lies where its post is not held at all; nothing where the two meet. */
export function outsidePost(post: Pick<LeadPost, 'starts' | 'ends'>, days: { starts: string; ends: string }) {
  if (post.ends && days.starts > post.ends) return 'starts'
  return days.ends < post.starts ? 'ends' : undefined
}

/** A cycle that ends within so many days is followed by the next one; one that goes on longer has another beside it. */
const soon = 60

/** The days to propose for a post: from today, or from when its cycle is over soon, to the end of the school year; in June, to
 * the end of the next one. */
export function proposedDays(post: Pick<LeadPost, 'years' | 'until'> | undefined, today: string) {
  const until = post?.until
  const follows = until && today <= until && until < daysLater(today, soon)
  const starts = follows ? daysLater(until, 1) : today
  const monthAhead = daysLater(starts, 30)
  const ends = post?.years.find((year) => year.starts <= starts && monthAhead < year.ends)?.ends
  return { starts, ends: ends ?? `20${schoolYearOf(monthAhead).slice(-2)}-06-30` }
}

/** Would the days that are proposed make a second open cycle of a post in its school year? Then one says why. */
export const wouldStandBeside = (post: LeadPost, today: string) =>
  post.open.includes(yearFor(post, proposedDays(post, today).starts))

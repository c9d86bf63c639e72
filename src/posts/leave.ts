import { day } from '#forms'
import { z } from 'zod'

/** A post rests: from a day, until and including another, or open while nobody knows it. */
export interface Leave {
  id: string
  starts: string
  ends: string | null
}

const openDay = z.preprocess((given) => given || null, day.nullable())

/** When a leave is: from, and until where it is known. */
export const leaveForm = z
  .object({ starts: day, ends: openDay })
  .refine(({ starts, ends }) => !ends || starts <= ends, { path: ['ends'], message: 'order' })

export type LeaveAnswers = z.output<typeof leaveForm>

/** The first day back. */
export const returnForm = z.object({ back: day })

/** Does a post rest on this day? */
export const restsOn = (leaves: Leave[], today: string) =>
  leaves.some(({ starts, ends }) => starts <= today && (!ends || today <= ends))

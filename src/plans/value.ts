import { day, number } from '#forms'
import { z } from 'zod'

/** Where a goal was on a day, `YYYY-MM-DD`, in the goal's own unit. */
export interface Value {
  value: number
  day: string
}

/** A value as it was said; `gone`: it was taken back. */
export interface SaidValue extends Value {
  gone: boolean
}

/** A goal, an organization's or a leader's, as its values need it. */
export interface ValuedGoal {
  id: string
  statement: string
  measure: string
  unit: string
}

/** The form of "Where is it now?": a number, and a day that has been. */
export const valueForm = (today: string) =>
  z.object({
    value: number.pipe(z.number('value')),
    day: day.refine((given) => given <= today, 'ahead'),
    /** The day of the value that is corrected. */
    was: day.optional(),
  })

/** The value that is kept, and the day of the one it corrects. */
export type ValueAnswers = z.output<ReturnType<typeof valueForm>>

/** The value of which day is taken back. */
export const takeBackForm = z.object({ was: day })
